package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head of a paragraph: 本报讯, 新华社北京11月15日电, 〔記者張三／台北報導〕. */
final class Datelines {
  /** A dateline stands in the first characters or nowhere. */
  private static final int LONGEST = 120;

  private static final List<String> AGENCIES = Cues.words("agencies.tsv");
  private static final Set<String> PLACES = Set.copyOf(Cues.words("cities.tsv"));
  private static final Set<String> OWN = Set.of("本报", "本報", "本刊", "本网", "本網", "本台", "本社", "本站");
  private static final Set<String> NO_PLACE =
      Set.of("综合", "綜合", "综合消息", "综合外电", "綜合外電", "外电", "外電", "专", "專", "消息");
  private static final String COUNT = "([0-9" + Numerals.HAN + "]{1,3})";
  private static final String DAY =
      "(?:([0-9" + Numerals.HAN + "]{4})年)?(?:" + COUNT + "月)?(?:" + COUNT + "日)?";
  private static final String REPORTER = "([记記]者|特派[员員]|[编編][译譯]|通[讯訊][员員])";

  // Most paragraphs have neither where it would have to stand: that is seen sooner than that no
  // pattern fits.
  private static final String REPORTERS = "者派译譯员員";
  private static final int LAST_REPORTER = 14;
  private static final String SIGNS = "讯訊电電息";
  private static final int LAST_SIGN = 48;

  private static final Pattern WIRED =
      Pattern.compile(
          "^[【\\[（(〔]?[据據]?(\\p{IsHan}{2,12}?)\\s?"
              + DAY
              + "\\s?(专?專?[讯訊電电]|消息)(?=[\\s】\\])）〕：:，,（(〔【\\[“\"—\\d]|$|(?<=日[讯訊电電])(?![影话話视視力器信子网網商量动動池费費站台脑腦梯息]))[】\\])）〕]?");

  /** （中央社記者林大同東京3日電）: the reporter before the place. */
  private static final Pattern REPORTER_WIRED =
      Pattern.compile(
          "^[（(【〔]?(\\p{IsHan}{2,6}[社网網报報])"
              + REPORTER
              + "\\s?(\\p{IsHan}{4,12}?)\\s?"
              + DAY
              + "(?:专|專|综合|綜合)?[电電][）)】〕]?");

  private static final Pattern REPORTER_PLACE =
      Pattern.compile(
          "^[【〔（(\\[]?(?:本報|本报)?"
              + REPORTER
              + "\\s?(\\p{IsHan}{2,4}(?:、\\p{IsHan}{2,4}){0,3})\\s?[／/]\\s?(\\p{IsHan}{2,8}?)(?:綜合|综合)?(?:報導|报道|報道|專訪|电|電)[】〕）)\\]]?");
  private static final Pattern REPORTER_PLACE_UNPARTED =
      Pattern.compile(
          "^[【〔（(\\[](?:本報|本报)?"
              + REPORTER
              + "\\s?(\\p{IsHan}{4,8}?)(?:綜合|综合)?(?:報導|报道|報道|电|電)[】〕）)\\]]");

  /** 本报讯 记者张三报道: the reporter in open words. */
  private static final Pattern REPORTS =
      Pattern.compile(
          "^\\s?[，,]?\\s?((?:本报|本報)?(?:[\\p{IsHan}]{0,6})(?:[记記]者|通[讯訊][员員])[\\p{IsHan}、"
              + " ·]{2,24}?)(?:报道|報道|報導|[摄攝]影报道)\\s?(?=[：:，,])[：:，,]?");

  private static final Pattern DATE_NEXT =
      Pattern.compile(
          "^[\\s：:，,]*(?:(?:([0-9" + Numerals.HAN + "]{4})|[今去])年)?" + COUNT + "月" + COUNT + "日");

  /** What makes another word with 讯: 通讯, 资讯, 时讯. */
  private static final String WORDS_OF_NEWS = "通资資喜短简簡时時快音问問审審";

  private Datelines() {}

  /** What the paragraph opens with; strength 0 when with nothing of the kind. */
  static DatelineText parse(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    if (head.isEmpty()) {
      return DatelineText.NONE;
    }
    boolean bracketedLatin =
        head.length() > 1 && head.charAt(0) == '(' && Form.isLatin(head.charAt(1));
    if (Form.isLatin(head.charAt(0)) || bracketedLatin) {
      return LatinDatelines.parse(head);
    }
    boolean wire = holds(head, SIGNS, LAST_SIGN);
    boolean reports = holds(head, REPORTERS, LAST_REPORTER);
    Matcher agency = REPORTER_WIRED.matcher(head);
    if (wire && reports && agency.lookingAt()) {
      int cut = nameEnd(agency.group(3));
      return new DatelineText(
          blankless(agency.group(3).substring(cut)),
          agency.group(1),
          number(agency.group(4)),
          month(agency.group(5), agency.group(6)),
          number(agency.group(6)),
          List.of(new Author(agency.group(3).substring(0, cut), agency.group(2))),
          agency.end(),
          1);
    }
    Matcher reporter = REPORTER_PLACE.matcher(head);
    if (reports && reporter.lookingAt()) {
      return reported(reporter, List.of(reporter.group(2).split("、", -1)), reporter.group(3));
    }
    Matcher unparted = REPORTER_PLACE_UNPARTED.matcher(head);
    if (reports && unparted.lookingAt()) {
      String both = unparted.group(2);
      int cut = nameEnd(both);
      return reported(unparted, List.of(both.substring(0, cut)), both.substring(cut));
    }
    Matcher wired = WIRED.matcher(head);
    if (wire && wired.lookingAt() && isWire(head, wired)) {
      return wired(head, wired);
    }
    Matcher date = DATE_NEXT.matcher(head);
    if (head.indexOf('月') > 0 && date.lookingAt()) {
      return new DatelineText(
          null,
          null,
          number(date.group(1)),
          number(date.group(2)),
          number(date.group(3)),
          List.of(),
          0,
          0.2);
    }
    return DatelineText.NONE;
  }

  private static boolean holds(String head, String signs, int last) {
    for (int i = 0; i < Math.min(last, head.length()); i++) {
      if (signs.indexOf(head.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static DatelineText reported(Matcher reporter, List<String> names, String place) {
    List<Author> authors = names.stream().map(name -> new Author(name, reporter.group(1))).toList();
    return new DatelineText(
        NO_PLACE.contains(place) ? null : blankless(place),
        null,
        0,
        0,
        0,
        authors,
        reporter.end(),
        1);
  }

  /** Where the name ends that runs into a place: most have three characters. */
  private static int nameEnd(String nameAndPlace) {
    for (int end = 2; end <= Math.min(4, nameAndPlace.length() - 2); end++) {
      if (PLACES.contains(nameAndPlace.substring(end))) {
        return end;
      }
    }
    return Math.min(nameAndPlace.length() - 2, 3);
  }

  /**
   * 消息, 资讯 and 发电 are words like others: 消息 is a source only behind a paper's name, 电 only behind
   * an agency's or a date.
   */
  private static boolean isWire(String head, Matcher wired) {
    String named = wired.group(1);
    String sign = wired.group(5);
    boolean house = OWN.stream().anyMatch(named::startsWith) || isMedium(named);
    if (sign.equals("消息")) {
      return wired.end() < head.length() && house;
    }
    if (sign.endsWith("电") || sign.endsWith("電")) {
      return wired.group(4) != null
          || house
          || AGENCIES.stream().anyMatch(named::startsWith)
          || agencyByForm(named) != null;
    }
    return WORDS_OF_NEWS.indexOf(named.charAt(named.length() - 1)) < 0;
  }

  private static DatelineText wired(String head, Matcher wired) {
    String named = wired.group(1);
    int year = number(wired.group(2));
    int month = month(wired.group(3), wired.group(4));
    int day = number(wired.group(4));
    int end = wired.end();
    List<Author> authors = new ArrayList<>();
    int open = end;
    while (open < head.length() && head.charAt(open) == ' ') {
      open++;
    }
    int closed =
        open < head.length() && "（(〔【[".indexOf(head.charAt(open)) >= 0 ? closing(head, open) : -1;
    Matcher reports = REPORTS.matcher(head).region(end, head.length());
    if (closed > 0) {
      List<Author> inBrackets = Bylines.parse(head.substring(open, closed + 1)).authors();
      authors.addAll(inBrackets);
      end = inBrackets.isEmpty() ? end : closed + 1;
    } else if (reports.lookingAt()) {
      authors.addAll(Bylines.parse(reports.group(1)).authors());
      end = authors.isEmpty() ? end : reports.end();
    }
    if (day == 0) {
      Matcher next = DATE_NEXT.matcher(head.substring(end));
      if (next.lookingAt()) {
        year = number(next.group(1));
        month = number(next.group(2));
        day = number(next.group(3));
      }
    }
    String sign = wired.group(5);
    String agency = AGENCIES.stream().filter(named::startsWith).findFirst().orElse(null);
    String own = OWN.stream().filter(named::startsWith).findFirst().orElse(null);
    if (agency == null && own == null && (sign.endsWith("电") || sign.endsWith("電"))) {
      agency = agencyByForm(named);
    }
    String place;
    String source;
    if (agency != null) {
      place = named.substring(agency.length());
      source = agency;
    } else if (own != null) {
      place = named.substring(own.length());
      // 本报讯 is a word; between 本报 and 电 stands the place.
      source = place.isEmpty() ? own + sign : own;
    } else {
      place = isMedium(named) ? "" : named;
      source = named + sign;
    }
    return new DatelineText(
        place.isEmpty() || NO_PLACE.contains(place) ? null : place,
        source,
        year,
        month,
        day,
        authors,
        end,
        1);
  }

  /** A wire that no list knows names itself first and then the place: …社, …网 or …报. */
  private static @Nullable String agencyByForm(String named) {
    for (int end = 3; end <= named.length() - 2; end++) {
      if ("社网網报報".indexOf(named.charAt(end - 1)) >= 0) {
        return named.substring(0, end);
      }
    }
    return null;
  }

  private static int closing(String head, int open) {
    for (int at = open + 1; at < head.length(); at++) {
      if ("）)〕】]".indexOf(head.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isMedium(String name) {
    return name.endsWith("报")
        || name.endsWith("報")
        || name.endsWith("网")
        || name.endsWith("網")
        || name.endsWith("社")
        || name.endsWith("台")
        || name.endsWith("融媒")
        || name.endsWith("客户端");
  }

  /** -1 when only the day is printed, 0 when neither is. */
  private static int month(@Nullable String month, @Nullable String day) {
    return month != null ? number(month) : day == null ? 0 : -1;
  }

  private static @Nullable String blankless(String text) {
    return text.isEmpty() ? null : text;
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Math.max(0, Numerals.parse(text));
  }
}
