package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that lead the reader from one page to another: 下转第三版, 上接第1版, See FLOOD, Page A4. */
final class Jumps {
  private static final int LONGEST = 60;

  private static final String OPENING = "[（(【\\[〔▲►▶>》〉→←◄◀\\s]*";
  private static final String CLOSING = "[）)】\\]〕>》〉→◄◀.。…\\s]*";

  /** A page's number, with the section it may belong to: A4, 第3, 第十二, C-7. */
  private static final String PAGE =
      "(?<page>[A-Za-z]?-?[0-9]{1,3}[A-Z]?|[" + Numerals.HAN + "]{1,3})";

  private static final Pattern HAN =
      Pattern.compile(
          OPENING
              + "(?:(?<on>"
              + words("on", false)
              + ")|(?<from>"
              + words("from", false)
              + "))(?:本报)?\\s*(?<nth>第)?\\s*"
              + PAGE
              + "\\s*(?<unit>[版頁页])?(?:[·：:]\\p{IsHan}{1,6})?"
              + CLOSING);

  private static final Pattern LATIN =
      Pattern.compile(
          OPENING
              + "(?:(?<call>[\\p{Lu}0-9][\\p{Lu}0-9 '’&-]{1,28})[:,]?\\s+)?"
              + "(?i:(?<on>"
              + words("on", true)
              + ")|(?<from>"
              + words("from", true)
              + "))\\s+(?:(?<name>[\\p{Lu}0-9][\\p{L}0-9 '’&-]{0,28}),?\\s*(?:on\\s+)?)??"
              + "(?:(?i:(?<word>page|pg\\.?|p\\.?)\\s*)?"
              + PAGE
              + "|(?i:the )?(?<side>(?i:front|back)) (?i:page))"
              + CLOSING);

  /** What the Chinese words begin with. */
  private static final String HAN_FIRST =
      Cues.rows("jumps.tsv").stream()
          .map(row -> row.getFirst().substring(0, 1))
          .filter(first -> !Form.isLatin(first.charAt(0)))
          .distinct()
          .collect(Collectors.joining());

  private Jumps() {}

  private static String words(String direction, boolean latin) {
    return Cues.rows("jumps.tsv").stream()
        .filter(row -> row.get(1).equals(direction))
        .map(List::getFirst)
        .filter(word -> Form.isLatin(word.charAt(0)) == latin)
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * Where such words stand in a line.
   *
   * @param start where the text begins behind those at its head; 0 when there are none
   * @param end where it ends before those at its end; the line's length when there are none
   * @param page that those at its head name; 0 when they name none
   * @param call the word that the story is called by on the other page; empty when there is none
   */
  record Found(int start, int end, int length, int page, String call) {
    boolean comesFrom() {
      return start > 0;
    }

    boolean goesOn() {
      return end < length;
    }

    /** Whether the line says anything besides. */
    boolean leavesText() {
      return start < end;
    }
  }

  /**
   * Such words alone, as the whole of a text or of a part of it.
   *
   * @param called whether the story's name stands before them
   */
  private record Words(boolean on, int page, String call, boolean called) {}

  static Found in(String text) {
    int length = text.length();
    if (!mayHold(text)) {
      return new Found(0, length, length, 0, "");
    }
    Words whole = length <= LONGEST ? words(text) : null;
    if (whole != null) {
      return whole.on()
          ? new Found(0, 0, length, 0, whole.call())
          : new Found(length, length, length, whole.page(), whole.call());
    }
    int end = startOfTrailing(text);
    String call = end < length ? call(text.substring(end)) : "";
    int start = Math.min(endOfLeading(text), end);
    int page = 0;
    Words leading = start > 0 ? words(text.substring(0, start)) : null;
    if (leading != null) {
      page = leading.page();
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return new Found(start, end, length, page, call);
  }

  /** A look at the two ends alone: most lines hold nothing of the kind. */
  private static boolean mayHold(String text) {
    int length = text.length();
    for (int i = 0; i < Math.min(length, 4); i++) {
      if ("（(【[〔▲►▶>》〉→←◄◀上下紧緊续續承接转轉文全余CcFfSsTtPpJjMm".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return length <= LONGEST || endsLikeOne(text);
  }

  private static boolean endsLikeOne(String text) {
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - 5); i--) {
      char unit = text.charAt(i);
      if ("版頁页".indexOf(unit) >= 0 || Character.isDigit(unit) || unit == 'e') {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Words words(String text) {
    Matcher han = mayBeHan(text) ? HAN.matcher(text) : null;
    if (han != null && han.matches()) {
      boolean told = han.group("nth") != null || han.group("unit") != null;
      return told || Character.isLetter(han.group("page").charAt(0))
          ? new Words(han.group("on") != null, page(han.group("page")), "", false)
          : null;
    }
    Matcher latin = mayBeLatin(text) ? LATIN.matcher(text) : null;
    if (latin == null || !latin.matches()) {
      return null;
    }
    boolean on = latin.group("on") != null;
    String page = latin.group("page");
    // "From 1998" and "See 40" lead nowhere: a page is called one, or has a letter.
    boolean told =
        latin.group("side") != null
            || latin.group("word") != null
            || (page != null && !page.chars().allMatch(Character::isDigit));
    String name = latin.group("name");
    String before = latin.group("call");
    String call = name != null ? name : before == null ? "" : before;
    return told ? new Words(on, page == null ? 0 : page(page), call.strip(), before != null) : null;
  }

  /** Whether one of the words may stand first; a pattern finds that out later. */
  private static boolean mayBeHan(String text) {
    int at = 0;
    while (at < text.length() && isOpening(text.charAt(at))) {
      at++;
    }
    return at < text.length() && HAN_FIRST.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isOpening(char unit) {
    return "（(【[〔▲►▶>》〉→←◄◀".indexOf(unit) >= 0 || Character.isWhitespace(unit);
  }

  /** Whether it has letters, and a page in figures or in a word. */
  private static boolean mayBeLatin(String text) {
    boolean letters = false;
    boolean page = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      letters |= Form.isLatin(unit);
      page |=
          Character.isDigit(unit)
              || Numerals.HAN.indexOf(unit) >= 0
              || ((unit == 'p' || unit == 'P') && text.regionMatches(true, i, "page", 0, 4));
    }
    return letters && page;
  }

  private static String call(String text) {
    Words found = words(text);
    return found == null ? "" : found.call();
  }

  /** Where such words begin that close the text; its length when none do. */
  private static int startOfTrailing(String text) {
    int open = Form.openingOfLast(text);
    if (open >= 0) {
      return leadsOn(text, open) ? open : text.length();
    }
    int first = Math.max(1, text.length() - LONGEST);
    boolean latin = mayBeLatin(text.substring(first - 1));
    for (int at = first; at < text.length(); at++) {
      char before = text.charAt(at - 1);
      boolean may = text.charAt(at) != ' ' && (latin || mayBeHan(text.substring(at)));
      if (may
          && (before == ' ' || Form.endsSentence(text.substring(first - 1, at)))
          && leadsOn(text, at)) {
        return at;
      }
    }
    return text.length();
  }

  private static boolean leadsOn(String text, int from) {
    Words found = text.length() - from <= LONGEST ? words(text.substring(from)) : null;
    return found != null && found.on() && !found.called();
  }

  /** The page that the words name; 0 when they name none. */
  private static int page(String words) {
    String figures = words.toUpperCase(Locale.ROOT).replaceAll("[A-Z-]", "");
    return figures.isEmpty() ? 0 : Math.max(0, Numerals.parse(figures));
  }

  /** Behind the brackets around such words at the head of the text; 0 when there are none. */
  private static int endOfLeading(String text) {
    if ("（(【[〔".indexOf(text.charAt(0)) < 0) {
      return endOfBare(text);
    }
    int close = 1;
    while (close < text.length() && close < LONGEST && "）)】]〕".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return close < text.length() && close < LONGEST && leadsHere(text.substring(0, close + 1))
        ? close + 1
        : 0;
  }

  /** Without brackets a space parts them from the text. */
  private static int endOfBare(String text) {
    int longest = Math.min(text.length(), LONGEST);
    for (int at = text.indexOf(' '); at > 0 && at < longest; at = text.indexOf(' ', at + 1)) {
      if (leadsHere(text.substring(0, at))) {
        return at;
      }
    }
    return 0;
  }

  private static boolean leadsHere(String text) {
    Words found = words(text);
    return found != null && !found.on();
  }
}
