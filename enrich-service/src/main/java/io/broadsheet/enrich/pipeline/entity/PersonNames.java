package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a Chinese person's name looks like, and what only looks like one. */
final class PersonNames {
  // Words of grammar; no given name holds them, but recognizers glue them to a family name.
  private static final String NEVER_IN_NAME = "的了在和与及或对向从把被让就也都很吗呢吧这那哪我你他她它们是说没不";

  private final Lexicon<String> surnames = Lexicon.of(Tsv.words(PersonNames.class, "surnames.tsv"));
  private final Set<String> words;
  private final Set<String> tails;

  PersonNames() {
    Map<String, Set<String>> byKind = new HashMap<>();
    for (String[] row : Tsv.rows(PersonNames.class, "not-people.tsv")) {
      byKind.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
    }
    words = byKind.getOrDefault("word", Set.of());
    tails = byKind.getOrDefault("tail", Set.of());
  }

  /** Whether it is a family name and one or two characters, and no way to address someone. */
  boolean isPlausible(String name) {
    int surname = surnameOf(name);
    int given = name.length() - surname;
    return surname > 0
        && given >= 1
        && given <= 2
        && isHan(name)
        && !isAddress(name)
        && name.chars().noneMatch(c -> NEVER_IN_NAME.indexOf(c) >= 0);
  }

  /**
   * Whether it goes back to where it began, as slogans do (商护商) and foreigners' names may (克拉克).
   */
  boolean isSlogan(String name) {
    return name.length() == 3 && name.charAt(0) == name.charAt(2) && surnameOf(name) == 1;
  }

  /** Whether it only addresses someone: 李哥, 王大姐, 陈某. */
  boolean isAddress(String name) {
    int surname = surnameOf(name);
    return words.contains(name)
        || (surname > 0
            && tails.stream()
                .anyMatch(tail -> name.length() - tail.length() <= surname && name.endsWith(tail)));
  }

  /** Whether it is a family name behind a familiar word: 老李, 小王. */
  boolean isNickname(String name) {
    return name.length() == 2
        && "老小".indexOf(name.charAt(0)) >= 0
        && surnameOf(name.substring(1)) == 1;
  }

  /** Whether it may be the name of a foreigner in Chinese characters. */
  boolean isForeign(String name) {
    return name.length() >= 3
        && !words.contains(name)
        && name.chars().allMatch(c -> c == '·' || UnicodeScript.of(c) == UnicodeScript.HAN)
        && name.chars().noneMatch(c -> NEVER_IN_NAME.indexOf(c) >= 0);
  }

  /** Length of the family name that a name begins with; 0 when there is none. */
  int surnameOf(String name) {
    return surnames.startingAt(name, 0).map(Lexicon.Match::end).orElse(0);
  }

  private static boolean isHan(String name) {
    return name.chars().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }
}
