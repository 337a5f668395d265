package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.edition.Cues.Cue;
import java.util.List;

/** Words that lead the reader from one page to another: 下转第三版, 上接第1版, Continued on. */
final class Jumps {
  private static final int LONGEST = 40;
  private static final List<Cue> CUES =
      Cues.cues("furniture.tsv").stream().filter(cue -> cue.kind().equals("jump")).toList();

  private Jumps() {}

  /** Whether the text is nothing but such words. */
  static boolean isJump(String text) {
    return text.length() <= LONGEST && CUES.stream().anyMatch(cue -> cue.fits(text));
  }

  /** Behind the brackets around such words at the head of the text; 0 when there are none. */
  static int endOfLeading(String text) {
    if (text.isEmpty() || "（(【".indexOf(text.charAt(0)) < 0) {
      return 0;
    }
    int close = 1;
    while (close < text.length() && close < LONGEST && "）)】".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return close < text.length() && close < LONGEST && isJump(text.substring(0, close + 1))
        ? close + 1
        : 0;
  }
}
