package io.broadsheet.contracts.enrichment;

import io.broadsheet.contracts.Require;

/** Which model, in which version, did a stage's work. */
public record ModelRef(String stage, String name, String version) {
  public ModelRef {
    Require.notBlank(stage, "model.stage");
    Require.notBlank(name, "model.name");
    Require.notBlank(version, "model.version");
  }
}
