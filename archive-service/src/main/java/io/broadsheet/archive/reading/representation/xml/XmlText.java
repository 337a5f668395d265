package io.broadsheet.archive.reading.representation.xml;

/** Texts as XML may hold them (XML 1.0, fifth edition, production 2). */
public final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /**
   * The text with a replacement character for whatever no document may hold: most control
   * characters, halves of characters, U+FFFE and U+FFFF. Carriage returns become line feeds, as a
   * parser would make them anyway.
   */
  public static String clean(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!isHarmless(text.charAt(i))) {
        return cleaned(text, i);
      }
    }
    return text;
  }

  private static String cleaned(String text, int from) {
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHarmless(c)) {
        clean.append(c);
      } else if (c == '\r') {
        clean.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else {
        clean.append(REPLACEMENT);
      }
    }
    return clean.toString();
  }

  private static boolean isHarmless(char c) {
    return (c >= 0x20 && c < Character.MIN_SURROGATE)
        || c == '\n'
        || c == '\t'
        || (c > Character.MAX_SURROGATE && c < 0xFFFE);
  }
}
