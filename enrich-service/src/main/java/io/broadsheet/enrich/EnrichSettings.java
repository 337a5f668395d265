package io.broadsheet.enrich;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

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
}
