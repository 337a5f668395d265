package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.ingest.reading.repair.Form;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head of a paragraph: 本报讯, 新华社北京11月15日电, ROME, Nov. 15 (Reuters) —. */
final class Datelines {
  /** A dateline stands in the first characters or nowhere. */
  private static final int LONGEST = 120;

  private static final List<String> AGENCIES = Cues.words("agencies.tsv");
  private static final Set<String> OWN = Set.of("本报", "本報", "本刊", "本网", "本台", "本社", "本站");
  private static final String COUNT = "([0-9" + Numerals.HAN + "]{1,3})";
  private static final Pattern WIRED =
      Pattern.compile(
          "^[【\\[（(〔]?据?(\\p{IsHan}{2,12}?)\\s?(?:"
              + COUNT
              + "月)?(?:"
              + COUNT
              + "日)?\\s?([讯訊电電])(?=[\\s】\\])）〕：:，,（(“\"—\\d]|$)[】\\])）〕]?");
  private static final Pattern AGENCY_REPORTER =
      Pattern.compile(
          "^[（(【](\\p{IsHan}{2,5}社)(?:[记記]者)(\\p{IsHan}{2,3}?)(\\p{IsHan}{2,3})(?:"
              + COUNT
              + "月)?"
              + COUNT
              + "日[电電][）)】]");
  private static final Pattern REPORTER_PLACE =
      Pattern.compile(
          "^[【〔（(]?(?:本報|本报)?(?:記者|记者|特派員)\\s?(\\p{IsHan}{2,4}(?:、\\p{IsHan}{2,4}){0,3})\\s?[／/]\\s?(\\p{IsHan}{2,8}?)(?:綜合)?(?:報導|报道|報道|專訪|電)[】〕）)]?");
  private static final Pattern DATE_NEXT =
      Pattern.compile(
          "^[\\s：:，,]*(?:(?:([0-9" + Numerals.HAN + "]{4})|[今去])年)?" + COUNT + "月" + COUNT + "日");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(\\p{Lu}[\\p{Lu}.'’ -]{1,30})((?:, \\p{Lu}[\\p{L}.]{1,14}){0,2}?)(?:, (\\p{Lu}[a-z]{2,8})\\.? ([0-9]{1,2})(?:, ([0-9]{4}))?)?(?: ?[(/]([\\p{L} ]{2,30})[)/])? ?(?:—|–|--|―| -) ?");

  private Datelines() {}

  /** What the paragraph opens with; strength 0 when with nothing of the kind. */
  static DatelineText parse(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    if (head.isEmpty()) {
      return DatelineText.NONE;
    }
    if (Form.isLatin(head.charAt(0))) {
      return english(head);
    }
    Matcher agency = AGENCY_REPORTER.matcher(head);
    if (agency.find()) {
      return new DatelineText(
          agency.group(3),
          agency.group(1),
          0,
          agency.group(4) == null ? -1 : number(agency.group(4)),
          number(agency.group(5)),
          List.of(new Author(agency.group(2), "記者")),
          agency.end(),
          1);
    }
    Matcher reporter = REPORTER_PLACE.matcher(head);
    if (reporter.find()) {
      String role = head.contains("記者") ? "記者" : "记者";
      List<Author> authors =
          List.of(reporter.group(1).split("、", -1)).stream()
              .map(name -> new Author(name, role))
              .toList();
      return new DatelineText(reporter.group(2), null, 0, 0, 0, authors, reporter.end(), 1);
    }
    Matcher wired = WIRED.matcher(head);
    if (wired.find() && !wired.group(1).endsWith("通")) {
      return wired(head, wired);
    }
    Matcher date = DATE_NEXT.matcher(head);
    if (date.find()) {
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

  private static DatelineText wired(String head, Matcher wired) {
    String named = wired.group(1);
    int month = wired.group(2) == null ? (wired.group(3) == null ? 0 : -1) : number(wired.group(2));
    int day = number(wired.group(3));
    int year = 0;
    int end = wired.end();
    List<Author> authors = List.of();
    int closed =
        end < head.length() && "（(".indexOf(head.charAt(end)) >= 0 ? closing(head, end) : -1;
    if (closed > 0) {
      authors = Bylines.parse(head.substring(end, closed + 1)).authors();
      end = closed + 1;
    }
    if (day == 0) {
      Matcher next = DATE_NEXT.matcher(head.substring(end));
      if (next.find()) {
        year = number(next.group(1));
        month = number(next.group(2));
        day = number(next.group(3));
      }
    }
    String agency = AGENCIES.stream().filter(named::startsWith).findFirst().orElse(null);
    String own = OWN.stream().filter(named::startsWith).findFirst().orElse(null);
    String sign = wired.group(4);
    if (agency == null && own == null && "电電".contains(sign)) {
      agency = agencyByForm(named);
    }
    String place;
    String source;
    if (agency != null) {
      place = named.substring(agency.length());
      source = agency;
    } else if (own != null) {
      place = named.substring(own.length());
      source = own + sign;
    } else {
      place = isMedium(named) ? "" : named;
      source = named + sign;
    }
    return new DatelineText(
        place.isEmpty() ? null : place, source, year, month, day, authors, end, 1);
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
    int round = head.indexOf('）', open);
    int ascii = head.indexOf(')', open);
    return round < 0 ? ascii : ascii < 0 ? round : Math.min(round, ascii);
  }

  private static boolean isMedium(String name) {
    return name.endsWith("报")
        || name.endsWith("報")
        || name.endsWith("网")
        || name.endsWith("網")
        || name.endsWith("社")
        || name.endsWith("台")
        || name.endsWith("客户端");
  }

  private static DatelineText english(String head) {
    Matcher matcher = ENGLISH.matcher(head);
    if (!matcher.find()) {
      return DatelineText.NONE;
    }
    int month = matcher.group(3) == null ? 0 : Dates.month(matcher.group(3));
    int day = month > 0 ? number(matcher.group(4)) : 0;
    return new DatelineText(
        matcher.group(1).strip(),
        matcher.group(6),
        number(matcher.group(5)),
        Math.max(0, month),
        day,
        List.of(),
        matcher.end(),
        1);
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Math.max(0, Numerals.parse(text));
  }
}
