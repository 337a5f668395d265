package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.printing.Block.Role;
import io.broadsheet.benchmarks.editions.writing.Dice;

/** What scanning and exporting do to the characters of a text, without changing what it says. */
final class Damage {
  private final Dice dice;
  private final House house;

  Damage(Dice dice, House house) {
    this.dice = dice;
    this.house = house;
  }

  String of(Role role, String text) {
    boolean prose = role == Role.TEXT || role == Role.REST;
    String damaged = text;
    if (prose && house.has(Quirk.WRONG_QUOTES)) {
      damaged = wrongQuotes(damaged);
    }
    if (prose && house.has(Quirk.BROKEN_NUMBERS)) {
      damaged = between(damaged, 0.15, " ", Character::isDigit);
    }
    if ((prose || role == Role.HEADLINE) && house.has(Quirk.FULL_WIDTH)) {
      damaged = fullWidth(damaged);
    }
    if (prose && house.has(Quirk.STRAY_SPACES)) {
      damaged = between(damaged, 0.03, " ", Character::isIdeographic);
    }
    if ((prose || role == Role.HEADLINE) && house.has(Quirk.LIGATURES)) {
      damaged = damaged.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ");
    }
    if (prose && house.has(Quirk.INVISIBLE)) {
      damaged =
          between(
              damaged,
              0.02,
              dice.pick("\u200B", "\u00AD", "\uFEFF", "\u200D"),
              Character::isLetter);
    }
    return damaged;
  }

  private interface Kind {
    boolean test(int unit);
  }

  /** Puts something between neighbours of one kind, here and there. */
  private String between(String text, double share, String what, Kind kind) {
    StringBuilder damaged = new StringBuilder();
    boolean named = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      // Who signs in a dateline keeps the spaces: nobody could tell which are stray.
      named = unit == '（' || unit == '(' || (named && unit != '）' && unit != ')');
      if (i > 0
          && !named
          && kind.test(text.charAt(i - 1))
          && kind.test(text.charAt(i))
          && dice.chance(share)) {
        damaged.append(what);
      }
      damaged.append(text.charAt(i));
    }
    return damaged.toString();
  }

  /** An opening mark where the closing one should be. */
  private String wrongQuotes(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '”' && dice.chance(0.4)) {
        damaged.setCharAt(i, '“');
      }
    }
    return damaged.toString();
  }

  private static String fullWidth(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean point =
          unit == '.'
              && i > 0
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      if ((unit < 128 && Character.isLetterOrDigit(unit)) || point) {
        damaged.setCharAt(i, (char) (unit + 0xFEE0));
      }
    }
    return damaged.toString();
  }
}
