package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.edition.Cues.Cue;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Weighs the cues for the page's own matter in a line. */
final class Matters {
  private static final CueIndex FURNITURE = CueIndex.of(Cues.cues("furniture.tsv"));
  private static final CueIndex TITLES = CueIndex.of(Cues.cues("titles.tsv"));
  private static final CueIndex ENTRIES = CueIndex.of(Cues.cues("entries.tsv"));
  private static final CueIndex WEATHER =
      CueIndex.of(
          Cues.cues("entries.tsv").stream().filter(cue -> cue.kind().equals("weather")).toList());
  private static final Heads BOXES = Heads.of("boxes.tsv");
  private static final Heads COLUMNS = Heads.of("columns.tsv");
  private static final Heads BRIEFS =
      Heads.of(
          Cues.cues("columns.tsv").stream().filter(cue -> cue.kind().equals("briefs")).toList());
  private static final List<String> DESK = Cues.words("desk.tsv");
  private static final List<String> CREDITS = Cues.words("pictures.tsv");
  private static final double MADE_THE_PAGE = 6;
  private static final double NOISE = 5;
  private static final int LONGEST = 160;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_HEAD = 24;
  private static final int LONGEST_DESK = 90;
  private static final int SHORTEST_ENTRY = 5;
  private static final int LONGEST_CAPTION = 110;
  private static final int SHORTEST_CAPTION = 6;

  /** An entry of an index ends with the page where the story stands. */
  private static final Pattern INDEX_ENTRY =
      Pattern.compile(
          "(?:[\\s…·.>]|详见|見|见|刊|>>)(?:第?[0-9]{1,2}版|[A-D][0-9]{1,2}版?|(?:[Pp]age|[Pp])\\.? ?[A-D]?[0-9]{1,2})[)）]?$");

  private static final Pattern LATIN_CREDIT =
      Pattern.compile(
          "(?i)(?:^|[\\s(.,/])(?:photo|photograph|picture)s?(?:/| by | courtesy |: ).{2,40}$"
              + "|\\((?:file |staff |ap |reuters )?photo(?:/[^)]{2,30})?\\)$");

  private Matters() {}

  /** Standing words, whole or as an ending. */
  private record Heads(Map<String, Double> whole, CueIndex others) {
    static Heads of(String file) {
      return of(Cues.cues(file));
    }

    static Heads of(List<Cue> all) {
      return new Heads(
          all.stream()
              .filter(cue -> cue.where() == Cues.Where.WHOLE)
              .collect(
                  Collectors.toUnmodifiableMap(
                      cue -> cue.text().toLowerCase(Locale.ROOT), Cue::weight, Math::max)),
          CueIndex.of(all.stream().filter(cue -> cue.where() != Cues.Where.WHOLE).toList()));
    }

    double whole(String head) {
      return whole.getOrDefault(head.toLowerCase(Locale.ROOT), 0.0);
    }

    double weight(String head) {
      return whole(head) + others.weight(head);
    }
  }

  /**
   * @param signed whether the whole line is a byline
   */
  static Matter of(Line line, Jumps.Found jump, boolean signed) {
    double mark =
        switch (line.mark()) {
          case RULE, IMAGE -> 6;
          default -> 0;
        };
    if (jump.comesFrom() || jump.goesOn()) {
      // A story's sentence stays one, whatever leads the reader to or from it.
      return new Matter(mark + (jump.leavesText() ? 0 : 6), 0, 0, 0, 0);
    }
    Matter told = of(line.text(), signed);
    return mark == 0 ? told : told.and(mark);
  }

  /** The same for words whose mark does not count. */
  static Matter of(String text) {
    return of(text, false);
  }

  private static Matter of(String text, boolean signed) {
    if (text.length() > LONGEST) {
      return Matter.NONE;
    }
    double furniture = 0;
    double caption = 0;
    for (Cue cue : FURNITURE.fitting(text)) {
      caption += cue.kind().equals("caption") ? cue.weight() : 0;
      furniture += cue.kind().equals("caption") ? 0 : cue.weight();
    }
    caption += !signed && isCredited(text) ? 4 : 0;
    furniture += isDesk(text) ? MADE_THE_PAGE : 0;
    String head = text.length() <= LONGEST_HEAD * 2 ? bare(text) : "";
    boolean mayHead = !head.isEmpty() && head.length() <= LONGEST_HEAD;
    double index =
        text.length() > SHORTEST_ENTRY
                && endsLikeEntry(text)
                && INDEX_ENTRY.matcher(text).find(SHORTEST_ENTRY)
            ? 3
            : 0;
    double weather = Form.endsSentence(text) ? 0 : WEATHER.weight(text);
    furniture += weather > 3 ? weather : 0;
    furniture += isNoise(text) ? NOISE : 0;
    return new Matter(
        furniture + index,
        caption,
        (mayHead ? BOXES.whole(head) : 0) + BOXES.others().weight(text),
        ENTRIES.weight(text) + index,
        mayHead ? COLUMNS.weight(head) : 0);
  }

  /** Whether it heads a column of briefs, each of them a story. */
  static boolean headsBriefs(String text) {
    return text.length() <= LONGEST_HEAD * 2 && BRIEFS.weight(bare(text)) >= 2;
  }

  /** What a scan makes of a rule or a stain: signs and stray letters, no word among them. */
  private static boolean isNoise(String text) {
    int seen = 0;
    int inWords = 0;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char unit = i < text.length() ? text.charAt(i) : ' ';
      seen += unit == ' ' ? 0 : 1;
      if (Form.isLatin(unit)) {
        word++;
      } else {
        inWords += word >= 3 ? word : 0;
        inWords += Character.isLetter(unit) ? 2 : 0;
        word = 0;
      }
    }
    return seen >= 4
        && inWords * 4 < seen
        && text.chars().filter(Character::isDigit).count() * 2 < seen;
  }

  /** Weight of the words that titles of notices are made of. */
  static double title(String text) {
    return text.length() > LONGEST_TITLE ? 0 : TITLES.weight(text);
  }

  /** Without marks and brackets around it and, in Chinese, without the spaces that set it wide. */
  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String bare = text.substring(start, end);
    return !bare.isEmpty() && Form.isHan(bare.charAt(0)) ? bare.replace(" ", "") : bare;
  }

  private static boolean endsLikeEntry(String text) {
    char last = text.charAt(text.length() - 1);
    return (last >= '0' && last <= '9') || last == '版' || last == ')' || last == '）';
  }

  /** 责任编辑：王芳 美编：李强: a word for who made the page, then a name. */
  private static boolean isDesk(String text) {
    if (text.length() > LONGEST_DESK || Form.endsSentence(text)) {
      return false;
    }
    int start = 0;
    // The day may stand before them.
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    String rest = text.substring(start);
    for (String word : DESK) {
      if (rest.startsWith(word) && rest.length() > word.length() + 1) {
        char next = rest.charAt(word.length());
        boolean parted = " ：:/／|丨（(".indexOf(next) >= 0;
        return parted && (!Form.isLatin(rest.charAt(0)) || next == ':');
      }
    }
    return false;
  }

  /** Whether it closes with who took the picture. */
  private static boolean isCredited(String text) {
    if (text.length() > LONGEST_CAPTION) {
      return false;
    }
    if (Form.isLatin(text.charAt(0))) {
      return LATIN_CREDIT.matcher(text).find();
    }
    int end = text.length();
    while (end > 0 && "）)】。 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String body = text.substring(0, end);
    return CREDITS.stream().anyMatch(credit -> isCredit(body, credit))
        && body.indexOf('文', Math.max(0, end - 4)) < 0
        && isByline(body);
  }

  /** 图 closes names, too: it is a credit only where it is parted from the name. */
  private static boolean isCredit(String body, String credit) {
    int at = body.length() - credit.length();
    return body.endsWith(credit)
        && at > 0
        && (!(credit.equals("图") || credit.equals("圖"))
            || " /／、：:文".indexOf(body.charAt(at - 1)) >= 0);
  }

  /** Whether a byline closes the text: behind its last stop, bracket or spaces. */
  private static boolean isByline(String text) {
    int parts = 0;
    for (int at = text.length() - 1; at > SHORTEST_CAPTION && parts < 3; at--) {
      char unit = text.charAt(at);
      boolean stop = "。！？”）)（(".indexOf(unit) >= 0;
      if ((stop || unit == ' ')
          && at + 1 < text.length()
          && Bylines.parse(text.substring(at + 1)).confidence() >= 0.8) {
        return true;
      }
      if (stop) {
        return false;
      }
      parts += unit == ' ' ? 1 : 0;
    }
    return false;
  }
}
