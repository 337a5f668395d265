package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;

/** What a line's letters show without its neighbours. */
final class LineForm {
  /** What is longer is prose; only its two ends are looked at. */
  static final int SHORT = 160;

  private LineForm() {}

  /** Whether it is written in Latin script. */
  static boolean isLatin(String text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < Math.min(text.length(), SHORT); i++) {
      han += Form.isHan(text.charAt(i)) ? 1 : 0;
      latin += Form.isLatin(text.charAt(i)) ? 1 : 0;
    }
    return latin > han * 4;
  }

  /** Full stops inside it. */
  static int sentences(String text) {
    int sentences = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      char unit = text.charAt(i);
      sentences +=
          unit == '。'
                  || (unit == '.'
                      && text.charAt(i + 1) == ' '
                      && i > 3
                      && Form.isLatin(text.charAt(i - 3)))
              ? 1
              : 0;
    }
    return sentences;
  }

  /** Whether a byline in brackets closes it. */
  static boolean isSigned(String text) {
    int open = Credits.closing(text);
    return open > 0 && Bylines.parse(text.substring(open)).confidence() >= 0.8;
  }
}
