package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that organizations' names end in, and names that are known whole. */
record OrganizationWords(
    Lexicon<Boolean> suffixes,
    Lexicon<String> levelWords,
    Lexicon<String> known,
    Lexicon<String> breaks) {
  /** What stands before a level word: 区 in 区委. */
  static final String LEVELS = "省市区县镇乡州";

  /** Suffixes say whether the names that they end may run over verbs and conjunctions. */
  static OrganizationWords read() {
    Map<String, Boolean> suffixes = new HashMap<>();
    Set<String> level = new HashSet<>();
    Set<String> known = new HashSet<>();
    Set<String> breaks = new HashSet<>();
    for (String[] row : Tsv.rows(OrganizationWords.class, "organizations.tsv")) {
      switch (row[1]) {
        case "suffix" -> suffixes.put(row[0], false);
        case "long" -> suffixes.put(row[0], true);
        case "level" -> level.add(row[0]);
        case "short" -> known.add(row[0]);
        case "break" -> breaks.add(row[0]);
        default -> throw new IllegalStateException("organizations.tsv: kind " + row[1]);
      }
    }
    return new OrganizationWords(
        new Lexicon<>(suffixes), Lexicon.of(level), Lexicon.of(known), Lexicon.of(breaks));
  }
}
