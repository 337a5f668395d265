package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.writing.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where a column may break a paragraph so that a careful reader can tell that it did. */
final class Cuts {
  private static final int SHORTEST = 12;

  private Cuts() {}

  /** Offset of the rest; none when the paragraph has no such place. */
  static OptionalInt cut(Dice dice, Quirk kind, String text) {
    List<Integer> places = new ArrayList<>();
    for (int i = SHORTEST; i < text.length() - SHORTEST; i++) {
      if (fits(kind, text, i)) {
        places.add(i);
      }
    }
    return places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(dice.pick(places));
  }

  private static boolean fits(Quirk kind, String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    return switch (kind) {
      case BROKEN_COMMA ->
          (before == '，' || before == '、')
              ? Character.isIdeographic(after)
              : before == ' ' && text.charAt(i - 2) == ',' && Character.isLowerCase(after);
      case HYPHENATED -> inWord(text, i);
      default ->
          Character.isIdeographic(before)
              ? Character.isIdeographic(after)
              : before == ' '
                  && Character.isLowerCase(after)
                  && Character.isLowerCase(text.charAt(i - 2));
    };
  }

  /** At least three small letters on either side, nothing else in the word. */
  static boolean inWord(String text, int i) {
    int from = i;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = i;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean alone =
        (from == 0 || text.charAt(from - 1) == ' ')
            && to < text.length()
            && " .,;".indexOf(text.charAt(to)) >= 0;
    return alone
        && i - from >= 3
        && to - i >= 3
        && to - from >= 8
        && text.substring(from, to).chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
