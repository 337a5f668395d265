package io.broadsheet.archive.search;

/**
 * A word, folded and stemmed, or one character of a script that sets no spaces.
 *
 * @param text what is compared
 * @param start first UTF-16 code unit in the text it was taken from
 * @param end behind the last
 * @param isWord whether it stands alone: a query for a part of a word does not find it, while any
 *     run of characters does
 */
record Token(String text, int start, int end, boolean isWord) {
  /** Whether nothing, not even a space or a comma, stands between this character and that one. */
  boolean runsOnInto(Token next) {
    return !isWord && !next.isWord && end == next.start;
  }
}
