package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Folding;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the line that heads or foots every page: the paper's name, the page's number, what kind of
 * page it is, the date, in any order and nothing else.
 */
final class Folios {
  private static final int LONGEST = 60;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_WORD = 5;
  private static final Pattern PAGE =
      Pattern.compile(
          "第?0?([0-9]{1,2})[版页頁]?|[Pp](?:age|AGE)?\\.?0?([0-9]{1,2})|[A-D]-?0?([0-9]{1,2})版?"
              + "|第?([一二三四五六七八九十]{1,3})[版页頁]");

  /** THE PAPER Friday, June 10, 2022 Page 4 OPINION: a dated line's last words tell the page. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:^|[\\s|·•—–-])(?:[Pp]age|PAGE) ?[A-D]?-?([0-9]{1,2})(?: [\\p{Lu} ]{4,16})?$");

  /** National News | 5: a section of any name, and a number that a bar sets apart. */
  private static final Pattern BARRED =
      Pattern.compile("[\\p{Lu}\\p{IsHan}][\\p{L}&’' ]{1,24}? ?[|｜] ?([0-9]{1,2})");

  private static final Pattern COUNTED = Pattern.compile("[1-9][0-9]?版?");

  /** The first page by its name. */
  private static final Pattern FIRST = Pattern.compile("(?i)page one|front page|第一版|頭版|头版");

  private static final Pattern PARTS = Pattern.compile("[\\s|｜·—－:：/]+|-(?=\\s|$)");

  private static final Pattern FACTS =
      Pattern.compile("[0-9]{4}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?|星期[一二三四五六日天]");

  private final List<Line> lines;
  private final List<Clues> clues;
  private final String paper;

  private Folios(List<Line> lines, List<Clues> clues, String paper) {
    this.lines = lines;
    this.clues = clues;
    this.paper = paper;
  }

  /** Looks for the folios of the paper whose name the nameplate has. */
  static Folios of(List<Line> lines, List<Clues> clues, Nameplate nameplate) {
    String paper = "";
    for (int i = 0; i < lines.size(); i++) {
      if (nameplate.score(i) < Traits.IS_NAME || lines.get(i).length() > LONGEST) {
        continue;
      }
      String rest = clues.get(i).masthead().rest().strip();
      String name =
          Folding.key(
              rest.isEmpty()
                  ? lines.get(i).text()
                  : rest.substring(0, rest.indexOf('\t') < 0 ? rest.length() : rest.indexOf('\t')),
              LONGEST_NAME);
      // The name alone is shorter than any line that says more.
      paper = paper.isEmpty() || name.length() < paper.length() ? name : paper;
    }
    return new Folios(lines, clues, paper);
  }

  /**
   * The page that the line names, 0 when it is a folio without a page's number.
   *
   * @return -1 when it is none
   */
  int page(int i) {
    String text = lines.get(i).text();
    if (lines.get(i).mark() == Line.Mark.QUOTE
        || lines.get(i).mark() == Line.Mark.LIST
        || text.length() > LONGEST
        || !mayBeOne(text)
        || Form.endsSentence(text)) {
      return -1;
    }
    int plain = plainly(i, text);
    if (plain > 0) {
      return plain;
    }
    int page = 0;
    int named = 0;
    int numbers = 0;
    int kinds = 0;
    int words = 0;
    boolean coded = false;
    for (String part : PARTS.split(strip(text), -1)) {
      Matcher number = PAGE.matcher(part);
      if (part.isEmpty()) {
        continue;
      }
      if (number.matches()) {
        // 4版 among facts of the issue counts its pages.
        coded |= !COUNTED.matcher(part).matches() || part.length() == text.length();
        page = number(number);
        numbers++;
      } else if (!paper.isEmpty() && Folding.key(part, LONGEST_NAME).equals(paper)) {
        named++;
      } else if (Matters.of(part).column() >= 3) {
        kinds++;
      } else if (MastheadLine.of(part).covered() < 0.9) {
        words++;
        int longest = Form.isHan(part.charAt(0)) ? LONGEST_WORD : LONGEST_WORD * 2;
        if (words > 2 || part.length() > longest || !mayName(i, part)) {
          return -1;
        }
      }
    }
    // A word that no list has may name the page, where its number is told as a page's: A5, 第3版.
    boolean folio =
        words > 0
            ? coded && numbers == 1
            : named > 0 ? numbers + kinds > 0 : numbers == 1 && (kinds > 0 || coded);
    return folio ? page : -1;
  }

  /** The page of a line whose form alone says that it tells one; 0 when it does not. */
  private int plainly(int i, String text) {
    Matcher dated = DATED.matcher(text);
    if (clues.get(i).masthead().date() != null && dated.find()) {
      return Integer.parseInt(dated.group(1));
    }
    Matcher barred = BARRED.matcher(text);
    if (barred.matches()) {
      return Integer.parseInt(barred.group(1));
    }
    return FIRST.matcher(text).matches() ? 1 : 0;
  }

  /** A word in Latin script is a section's where the line stands alone. */
  private boolean mayName(int i, String part) {
    return Form.isHan(part.charAt(0))
        || (Character.isUpperCase(part.charAt(0))
            && lines.get(i).blanksBefore() > 0
            && i + 1 < lines.size()
            && lines.get(i + 1).blanksBefore() > 0);
  }

  /** Most lines have neither a number nor the paper's first letter. */
  private boolean mayBeOne(String text) {
    return text.chars().anyMatch(Character::isDigit)
        || "版页頁".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.indexOf('版') > 0
        || FIRST.matcher(text).matches()
        || (!paper.isEmpty() && text.toLowerCase(Locale.ROOT).indexOf(paper.codePointAt(0)) >= 0);
  }

  /** Facts of the issue first: a date holds the same signs that part the rest. */
  private static String strip(String text) {
    return FACTS.matcher(text).replaceAll(" ");
  }

  private static int number(Matcher number) {
    for (int group = 1; group <= number.groupCount(); group++) {
      String found = number.group(group);
      if (found != null) {
        return Numerals.parse(found);
      }
    }
    return 0;
  }
}
