package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads who a story was taken over from: （据新华社）, （新华社东京3月3日电）, (Reuters). */
final class Credits {
  private static final Set<String> LOWER =
      Cues.words("agencies.tsv").stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  /** Words around the name that say that the copy is its. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:综合|綜合)?(?:据|據|来源|來源|稿件来源|摘自|转自|轉自|原载|原載|来稿|图文来源)[：: ]{0,2}[《“]?"
              + "(\\p{IsHan}{2,16}?)[》”]?(?:报道|報道|報導|消息|供稿|稿|[电電])?"
              + "|(?:Source|SOURCE|Via|From): ([\\p{L} ]{2,30})");

  /** … said.—APP: a wire's name behind the last sentence, after a dash. */
  private static final Pattern TAIL =
      Pattern.compile("(?<=[.!?。！？”\"’'])\\s?(?:—|–|--?)\\s?([\\p{L}.][\\p{L}. -]{1,30})$");

  private static final int LONGEST_TAIL = 34;

  private static final double SURE = 0.9;

  private Credits() {}

  /**
   * @param bracketed whether brackets set it apart from the story
   */
  static Byline of(String inner, boolean bracketed) {
    if (!bracketed && !isSaid(inner)) {
      return Byline.NONE;
    }
    DatelineText wired = bracketed ? Datelines.parse(inner + " ") : DatelineText.NONE;
    if (wired.strength() >= 1 && wired.source() != null && wired.end() >= inner.length()) {
      return new Byline(wired.authors(), SURE).from(wired);
    }
    if (isAgency(inner)) {
      return new Byline(List.of(), SURE).from(source(inner));
    }
    Matcher said = SOURCE.matcher(inner);
    if (said.matches()) {
      String name = said.group(1) == null ? said.group(2) : said.group(1);
      return new Byline(List.of(), SURE).from(source(name));
    }
    return Byline.NONE;
  }

  /** 新华社记者 张三: the agency's own reporter wrote it. */
  static DatelineText agencyBefore(String byline) {
    int role = Math.max(byline.indexOf("记者"), byline.indexOf("記者"));
    String name = role < 0 ? "" : byline.substring(0, role);
    return isAgency(name) ? source(name) : DatelineText.NONE;
  }

  /** Where the signature begins that closes the paragraph; -1 when none does. */
  static int closing(String paragraph) {
    int open = Form.openingOfLast(paragraph);
    if (open > 0) {
      return open;
    }
    int from = Math.max(0, paragraph.length() - LONGEST_TAIL);
    if (!holdsDash(paragraph, from)) {
      return -1;
    }
    Matcher tail = TAIL.matcher(paragraph).region(from, paragraph.length());
    tail.useTransparentBounds(true);
    return tail.find() && isAgency(tail.group(1)) ? tail.start() : -1;
  }

  private static boolean holdsDash(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("—–-".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isAgency(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return LOWER.contains(lower)
        || (lower.endsWith(".") && LOWER.contains(lower.substring(0, lower.length() - 1)));
  }

  static DatelineText source(String name) {
    return new DatelineText(null, name, 0, 0, 0, List.of(), 0, 0);
  }

  private static boolean isSaid(String inner) {
    return inner.startsWith("来源")
        || inner.startsWith("來源")
        || inner.startsWith("稿件来源")
        || inner.startsWith("Source:")
        || inner.startsWith("SOURCE:");
  }
}
