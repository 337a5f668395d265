package io.broadsheet.benchmarks.enrichment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one recognizer has right of a set; with people in theories and cups, and without them. */
final class Score {
  private final Hits all = new Hits();
  private final Hits apart = new Hits();

  /**
   * @param namesakes labelled people in names of other things, who count for the score apart
   *     neither as missed nor as wrong
   */
  void add(Set<Name> found, Set<Name> there, Set<Name> namesakes) {
    all.add(found, there);
    apart.add(without(found, namesakes), without(there, namesakes));
  }

  String[] row(String set, String who) {
    List<String> cells = new ArrayList<>(List.of(set, who));
    Hits.TYPES.forEach(type -> cells.add(Hits.cell(all.of(type))));
    cells.add(Hits.cell(all.all()));
    cells.add(Hits.cell(apart.all()));
    return cells.toArray(String[]::new);
  }

  /** F1 of all types. */
  Map<String, Double> f1() {
    return Map.of("all", all.all().f1(), "withoutNamesakes", apart.all().f1());
  }

  private static Set<Name> without(Set<Name> names, Set<Name> namesakes) {
    Set<Name> rest = new HashSet<>(names);
    rest.removeAll(namesakes);
    return rest;
  }
}
