package io.broadsheet.benchmarks.editions.measuring;

import java.util.List;

/** What came of one page. */
public record Judgement(Tally tally, List<Mismatch> mismatches) {
  public Judgement {
    mismatches = List.copyOf(mismatches);
  }
}
