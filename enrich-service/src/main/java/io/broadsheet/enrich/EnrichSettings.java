package io.broadsheet.enrich;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What can be set of enrichment. */
@StaticInitSafe
@ConfigMapping(prefix = "broadsheet.enrich")
public interface EnrichSettings {
  /** Where compiled dictionaries are kept between starts, some 85 MB. */
  @WithDefault("${java.io.tmpdir}/broadsheet-language-data")
  Path cacheDir();

  /** UTF-16 code units of a body that are analysed; the rest is archived unread. */
  @WithDefault("200000")
  int longestBody();

  /** Articles worked on at once; as many as the machine has cores when not set. */
  OptionalInt workers();

  /** After which a record that Kafka has not acknowledged is sent again. */
  @WithDefault("20s")
  Duration delivery();

  /** What can be set of the stages. */
  Stages stages();

  /** What can be set of the house's own sections. */
  HouseSections houseSections();

  /** The stages. */
  interface Stages {
    /** How long one stage may work on one article before it is left out. */
    @WithDefault("30s")
    Duration budget();

    /** The same for single stages, by name. */
    Map<String, Duration> budgets();

    /** Names of stages that do not run. */
    Optional<Set<String>> off();

    /**
     * A folder of jars with further stages, such as that of semantic vectors; none when not set.
     */
    Optional<Path> plugIns();
  }

  /** The house's own sections. */
  interface HouseSections {
    /** A file of rules; those in the program when not set. Read anew when it changes. */
    Optional<Path> rules();

    /** Between two looks at the file. */
    @WithDefault("5s")
    Duration pause();
  }
}
