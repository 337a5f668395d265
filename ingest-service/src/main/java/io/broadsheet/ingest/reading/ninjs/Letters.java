package io.broadsheet.ingest.reading.ninjs;

import io.broadsheet.ingest.reading.xml.Words;

/** Compares texts by their letters and digits alone: a body is sent with markup and without. */
final class Letters {
  private Letters() {}

  static boolean areSame(String one, String other) {
    int left = next(one, 0);
    int right = next(other, 0);
    while (left < one.length() && right < other.length()) {
      if (one.charAt(left) != other.charAt(right)) {
        return false;
      }
      left = next(one, left + 1);
      right = next(other, right + 1);
    }
    return left == one.length() && right == other.length();
  }

  /** Of HTML and a plain text. Mostly the tags can be passed over without parsing. */
  static boolean areSameInHtml(String html, String text) {
    return areSame(withoutTags(html), text) || areSame(Words.ofHtml(html).text(), text);
  }

  /** The letters and digits alone. */
  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
      letters.append(text.charAt(at));
    }
    return letters.toString();
  }

  private static String withoutTags(String html) {
    StringBuilder words = new StringBuilder(html.length());
    int from = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', from)) {
      words.append(html, from, tag);
      int end = html.indexOf('>', tag);
      from = end < 0 ? html.length() : end + 1;
    }
    return words.append(html, from, html.length()).toString();
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isOfAWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  // Halves of a pair count each: together they are as good as the character.
  private static boolean isOfAWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
