package io.broadsheet.archive.search;

/**
 * Text as phrases are looked up in: words with one space on each side, characters without spaces
 * joined as they were, one space for all that stands between. A phrase, folded alike, then is in a
 * text exactly when it is a substring of it.
 */
final class FoldedText {
  private final StringBuilder text = new StringBuilder();
  private Token last = new Token("", 0, 0, true);
  private boolean isEmpty = true;

  void add(Token token) {
    if (token.isWord()) {
      space();
      text.append(token.text()).append(' ');
    } else {
      if (!isEmpty && !last.runsOnInto(token)) {
        space();
      }
      text.append(token.text());
    }
    last = token;
    isEmpty = false;
  }

  /** What follows belongs to another field: no phrase spans the two. */
  void endField() {
    text.append('\n');
    isEmpty = true;
  }

  private void space() {
    if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
