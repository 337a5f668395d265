package io.broadsheet.enrich.pipeline;

import io.broadsheet.contracts.Require;
import io.broadsheet.enrich.pipeline.section.HouseRuleFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the pipeline is to run.
 *
 * @param cache where compiled dictionaries are kept between starts
 * @param longest UTF-16 code units of a body that are analysed
 * @param budgets of the stages
 * @param off stages that do not run
 * @param plugIns a folder of jars whose stages run too
 * @param houseSections the newspaper's own rules
 */
public record PipelineOptions(
    Path cache,
    int longest,
    StageBudgets budgets,
    Set<String> off,
    Optional<Path> plugIns,
    HouseRuleFile houseSections) {
  public PipelineOptions {
    Require.that(longest > 0, "options.longest: more than 0, not " + longest);
    off = Set.copyOf(off);
  }

  /** Everything on. */
  public static PipelineOptions of(Path cache, int longest) {
    return new PipelineOptions(
        cache,
        longest,
        StageBudgets.ample(),
        Set.of(),
        Optional.empty(),
        new HouseRuleFile(Optional.empty(), Duration.ZERO));
  }
}
