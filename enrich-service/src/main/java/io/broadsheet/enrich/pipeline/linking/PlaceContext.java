package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.enrichment.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is known of where a story plays: the paper, the dateline, the places named in it. A name
 * means the division that lies nearest to those.
 */
final class PlaceContext {
  // Weights: of no context, of a level shared (squared), of a division's rank. Chosen so that one
  // shared county outweighs rank, and rank decides where nothing is shared.
  private static final double NOTHING = 1;
  private static final double SHARED = 6;
  private static final double[] RANK = {12, 12, 6, 2, 0};

  private final List<Division> known = new ArrayList<>();

  void add(Division division) {
    known.add(division);
  }

  /** The readings of a name, best first; scores add up to 1. */
  List<Candidate> ranked(List<Division> divisions) {
    double sum = divisions.stream().mapToDouble(this::weight).sum();
    return divisions.stream()
        .map(
            division ->
                new Candidate(
                    division.code(), division.name(), Math.min(1, weight(division) / sum)))
        .sorted(
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::code))
        .toList();
  }

  private double weight(Division division) {
    int shared = known.stream().mapToInt(division::sharedLevels).max().orElse(0);
    return NOTHING + RANK[division.level()] + SHARED * shared * shared;
  }
}
