package io.broadsheet.contracts.enrichment;

import io.broadsheet.contracts.Require;

/**
 * A thing that an ambiguous name might mean.
 *
 * @param score share of belief, 0 to 1
 */
public record Candidate(String code, String name, double score) {
  public Candidate {
    Require.notBlank(code, "candidate.code");
    Require.share(score, "candidate.score");
  }
}
