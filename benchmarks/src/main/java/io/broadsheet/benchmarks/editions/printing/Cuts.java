package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.writing.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Where a column may break a paragraph so that a careful reader can tell that it did. */
final class Cuts {
  /** What is shorter could be a headline, and no column ends so soon. */
  private static final int SHORTEST = 24;

  private static final int SHORTEST_REST = 10;

  private Cuts() {}

  /** Offset of the rest; none when the paragraph has no such place. */
  static OptionalInt cut(Dice dice, Quirk kind, String text) {
    List<Integer> places = new ArrayList<>();
    // A Chinese character says as much as two or three letters.
    int times = Character.isIdeographic(text.charAt(text.length() / 2)) ? 1 : 2;
    for (int i = times * SHORTEST; i < text.length() - times * SHORTEST_REST; i++) {
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

  private static final String VOWELS = "aeiouy";

  /** Two letters of one sound, which no printer parts. */
  private static final Set<String> SOUNDS =
      Set.of("th", "ch", "sh", "ph", "wh", "gh", "ck", "qu", "rh");

  /**
   * Where a printer may hyphenate: at least three small letters on either side and nothing else in
   * the word, and a new syllable begins, with a consonant before a vowel.
   */
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
        && VOWELS.indexOf(text.charAt(i)) < 0
        && VOWELS.indexOf(text.charAt(i + 1)) >= 0
        && !SOUNDS.contains(text.substring(i - 1, i + 1))
        && text.substring(from, to).chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
