package io.broadsheet.ingest.reading.repair;

import io.broadsheet.contracts.article.Run;
import java.util.BitSet;
import java.util.List;

/** Decides which spaces a typesetter never set. */
final class Spacing {
  /** Shorter lines are prose only when they are punctuated like it. */
  private static final int PROSE = 8;

  /** A dateline's own space stands before this place or nowhere. */
  private static final int HEAD = 60;

  private static final int LONGEST_ASIDE = 60;
  private static final String STOPS = "，。；！？";

  /** Roles of one character. */
  private static final String CREDITS = "摄攝图圖文";

  /** Signs that a dateline ends with. */
  private static final String SIGNS = "讯訊电電】〕）)";

  /** How often a page sets Chinese characters apart from digits, and from Latin letters. */
  private int apartFromDigits;

  private int besideDigits;
  private int apartFromLetters;
  private int besideLetters;

  private Spacing() {}

  static Spacing of(List<Line> lines) {
    Spacing spacing = new Spacing();
    lines.forEach(line -> spacing.count(line.text()));
    return spacing;
  }

  private void count(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char unit = text.charAt(i);
      char before = text.charAt(i - 1);
      char behind = text.charAt(i + 1);
      if (unit == ' ') {
        apartFromDigits += isHanAnd(before, behind, true) ? 1 : 0;
        apartFromLetters += isHanAnd(before, behind, false) ? 1 : 0;
      } else {
        besideDigits += isHanAnd(unit, behind, true) ? 1 : 0;
        besideLetters += isHanAnd(unit, behind, false) ? 1 : 0;
      }
    }
  }

  private static boolean isHanAnd(char one, char other, boolean digit) {
    return (Form.isHan(one) && isLatin(other, digit)) || (isLatin(one, digit) && Form.isHan(other));
  }

  private static boolean isLatin(char unit, boolean digit) {
    return digit ? isDigit(unit) : unit < 128 && Character.isLetter(unit);
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Spaces of a text that somebody set wider than one: on purpose. */
  static BitSet wide(String raw, Clean clean) {
    BitSet wide = new BitSet();
    for (Run run : clean.runs()) {
      for (int i = 0; i < run.length(); i++) {
        int at = run.rawStart() + i;
        if (clean.text().charAt(run.start() + i) == ' ') {
          char next = at + 1 < raw.length() ? raw.charAt(at + 1) : '\0';
          boolean broken = Folding.isLineBreak(raw.charAt(at));
          wide.set(
              run.start() + i, !broken && (raw.charAt(at) != ' ' || Folding.fold(next) == ' '));
        }
      }
    }
    return wide;
  }

  /**
   * Marks the spaces of a line that are to go.
   *
   * @param wide the spaces that were set on purpose
   */
  void close(String text, BitSet wide, BitSet dropped) {
    if (isSpacedOut(text)) {
      int single = 0;
      for (int i = 0; i < text.length(); i++) {
        single += text.charAt(i) == ' ' && !wide.get(i) ? 1 : 0;
      }
      for (int i = 0; i < text.length(); i++) {
        dropped.set(i, text.charAt(i) == ' ' && (single == 0 || !wide.get(i)));
      }
      return;
    }
    if (isProse(text)) {
      prose(text, wide, dropped);
      Digits.close(text, dropped);
    } else {
      letters(text, wide, dropped);
    }
  }

  /** 全 市 丰 收: every character stands alone. */
  private static boolean isSpacedOut(String text) {
    int alone = 0;
    int longer = 0;
    int han = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      boolean one = end - start == 1 || (end - start == 2 && isSign(text.charAt(end - 1)));
      alone += one ? 1 : 0;
      longer += one ? 0 : 1;
      han += Form.isHan(text.charAt(start)) ? 1 : 0;
      start = end + 1;
    }
    return han >= 2 && (longer == 0 || (alone >= 6 && alone >= longer * 4));
  }

  private static boolean isSign(char unit) {
    return !Character.isLetterOrDigit(unit);
  }

  private static boolean isProse(String text) {
    int stops = 0;
    int han = 0;
    for (int i = 0; i < text.length(); i++) {
      stops += STOPS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      han += Form.isHan(text.charAt(i)) ? 1 : 0;
    }
    return han >= PROSE && (stops >= 2 || (stops == 1 && STOPS.indexOf(last(text)) >= 0));
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private void prose(String text, BitSet wide, BitSet dropped) {
    int aside = -1;
    boolean head = true;
    for (int i = 1; i + 1 < text.length(); i++) {
      char unit = text.charAt(i);
      aside = asideEnd(text, i, aside);
      head &= i < HEAD && "，。；！？".indexOf(unit) < 0;
      if (unit != ' ' || wide.get(i)) {
        continue;
      }
      char before = text.charAt(i - 1);
      char behind = text.charAt(i + 1);
      boolean dateline = (head && SIGNS.indexOf(before) >= 0) || isCredit(text, i + 1);
      if (i > aside && !dateline && isStray(before, behind) && !isMeant(text, i)) {
        dropped.set(i);
      }
    }
  }

  private boolean isStray(char before, char behind) {
    boolean wideBefore = isWide(before);
    boolean wideBehind = isWide(behind);
    if (wideBefore && wideBehind) {
      return true;
    }
    if (wideBefore != wideBehind) {
      boolean sign = wideBefore ? !Form.isHan(before) : !Form.isHan(behind);
      return sign
          || (isHanAnd(before, behind, true) && apartFromDigits * 2 < besideDigits)
          || (isHanAnd(before, behind, false) && apartFromLetters * 2 < besideLetters);
    }
    return false;
  }

  private static boolean isWide(char unit) {
    return Form.isHan(unit)
        || (unit >= '\u3000' && unit <= '\u303F')
        || "，。；：！？（）“”‘’…—".indexOf(unit) >= 0;
  }

  /** A saying in two halves, or one of names set apart behind a colon. */
  private static boolean isMeant(String text, int at) {
    int left = at;
    while (left > 0 && Form.isHan(text.charAt(left - 1))) {
      left--;
    }
    int right = at + 1;
    while (right < text.length() && Form.isHan(text.charAt(right))) {
      right++;
    }
    boolean quoted =
        left > 0
            && right < text.length()
            && "“‘《「『 ".indexOf(text.charAt(left - 1)) >= 0
            && "”’》」』 ！，。".indexOf(text.charAt(right)) >= 0;
    boolean halves = quoted && at - left >= 3 && at - left == right - at - 1;
    return halves || isList(text, left, at, right);
  }

  /** 张三 李四 王五: names set apart, behind a colon or their like on both sides. */
  private static boolean isList(String text, int left, int at, int right) {
    boolean names = isNameLong(at - left) && isNameLong(right - at - 1);
    boolean opened = left > 0 && "：:".indexOf(text.charAt(left - 1)) >= 0;
    boolean between =
        left > 0
            && text.charAt(left - 1) == ' '
            && right < text.length()
            && text.charAt(right) == ' ';
    return names && (opened || between);
  }

  private static boolean isNameLong(int length) {
    return length >= 2 && length <= 4;
  }

  /** Where the brackets close that open at {@code i} and hold a byline or the like. */
  private static int asideEnd(String text, int i, int known) {
    if ("（(〔【".indexOf(text.charAt(i)) < 0) {
      return known;
    }
    for (int at = i + 1; at < text.length() && at - i <= LONGEST_ASIDE; at++) {
      char unit = text.charAt(at);
      if ("，。；！？".indexOf(unit) >= 0) {
        return known;
      }
      if ("）)〕】".indexOf(unit) >= 0) {
        return at;
      }
    }
    // Brackets that close in the next line.
    return text.length() - i <= LONGEST_ASIDE ? text.length() : known;
  }

  /** 李四 摄: a role of one character behind a name. */
  private static boolean isCredit(String text, int at) {
    return CREDITS.indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || !Form.isHan(text.charAt(at + 1)));
  }

  /** In a headline or a label a space may part two halves; one beside a lone character cannot. */
  private static void letters(String text, BitSet wide, BitSet dropped) {
    int space = text.indexOf(' ');
    boolean one = space > 0 && text.indexOf(' ', space + 1) < 0;
    if (!one || wide.get(space) || isCredit(text, space + 1) || !isAllHan(text, space)) {
      return;
    }
    boolean lone = space == 1 || space == text.length() - 2;
    dropped.set(space, lone && text.length() > 3);
  }

  private static boolean isAllHan(String text, int space) {
    for (int i = 0; i < text.length(); i++) {
      if (i != space && !Form.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
