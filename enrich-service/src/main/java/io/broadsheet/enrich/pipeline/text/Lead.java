package io.broadsheet.enrich.pipeline.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a story's own words begin: behind its byline and dateline. 本报讯（记者 甲）, 新华社济南11月15日电, 【本報訊】,
 * LONDON, Nov 15 (Reuters) -.
 */
public final class Lead {
  private static final int FAR = 120;
  // Every part is bounded, so that a match takes bounded time.
  private static final String AUTHORS = "\\s{0,3}(?:[（(\\[][^）)\\]。！？\\n]{1,60}[）)\\]])?\\s{0,3}";
  private static final Pattern CHINESE =
      Pattern.compile(
          "\\s{0,3}(?:"
              + "[【\\[（(][^】\\]）)。！？\\n]{0,30}(?:讯|訊|电|電|记者|記者|通讯员|通訊員)[^】\\]）)。！？\\n]{0,40}[】\\]）)]"
              + "|(?:本报|本報|本台|本网|本刊)[^，。！？：（(\\n]{0,12}(?:讯|訊|电|電)"
              + "|[^，。！？：（(\\s]{1,10}(?:讯|訊)(?=[\\s（(：:])"
              + "|据?[^，。！？：（(\\n]{1,20}日(?:电|電)"
              + ")[：:]?"
              + AUTHORS);
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\s{0,3}(?:(?:[A-Z][A-Z.'’-]{1,20},? ){1,4}[A-Za-z0-9., ]{0,40}(?:\\([A-Za-z .&/-]{2,40}\\))?"
              + "|(?:[A-Z][A-Z.'’-]{2,20} ?){1,4}"
              + "|[A-Z][\\w., ]{1,40}\\([A-Za-z .&/-]{2,40}\\)) ?(?:[—–]|-{1,2}(?= ))\\s{0,3}");

  private Lead() {}

  /** The place in the body; 0 where no byline precedes it. */
  public static int start(String body, boolean isChinese) {
    Matcher match =
        (isChinese ? CHINESE : ENGLISH).matcher(body.substring(0, Math.min(FAR, body.length())));
    return match.lookingAt() && match.end() < body.length() ? match.end() : 0;
  }
}
