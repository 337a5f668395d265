package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.lexicon.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every division of China down to streets and townships, by code and by what it may be called. */
final class Divisions {
  private static final int TOWNSHIP = 4;

  private final List<Division> all = new ArrayList<>();
  private final Map<String, Division> byCode = new HashMap<>();
  private final Map<String, List<Division>> byFullName = new HashMap<>();
  private final Map<String, List<Division>> byShortName = new HashMap<>();
  private final DivisionNames names = new DivisionNames();
  private final Words townships;

  Divisions() {
    for (String[] row : Tsv.rows(Divisions.class, "divisions.tsv.gz")) {
      Division division = new Division(row[0], row[1]);
      all.add(division);
      byCode.put(division.code(), division);
      byFullName.computeIfAbsent(division.name(), key -> new ArrayList<>(1)).add(division);
      names
          .shortForm(division.name())
          .ifPresent(
              name -> byShortName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(division));
    }
    townships =
        new Words(
            all.stream()
                .filter(division -> division.level() == TOWNSHIP)
                .map(Division::name)
                .collect(Collectors.toSet()));
  }

  /** Full names of streets, towns and townships that stand in a text. */
  Set<String> townshipsIn(String text) {
    return townships.in(text);
  }

  /** In the order of their codes within each level. */
  List<Division> all() {
    return all;
  }

  Optional<Division> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<Division> calledInFull(String name) {
    return byFullName.getOrDefault(name, List.of());
  }

  List<Division> calledInShort(String name) {
    return byShortName.getOrDefault(name, List.of());
  }

  Optional<String> shortForm(Division division) {
    return names.shortForm(division.name());
  }
}
