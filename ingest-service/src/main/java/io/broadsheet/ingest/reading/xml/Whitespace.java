package io.broadsheet.ingest.reading.xml;

/** Whitespace of XML text, which means nothing but "between words". */
public final class Whitespace {
  private Whitespace() {}

  /**
   * One space for each run, none at the ends. The ideographic and no-break ones are kept inside.
   */
  public static String collapsed(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean isPending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        isPending = true;
      } else {
        if (isPending && !line.isEmpty()) {
          line.append(' ');
        }
        isPending = false;
        line.append(c);
      }
    }
    return line.toString().strip();
  }
}
