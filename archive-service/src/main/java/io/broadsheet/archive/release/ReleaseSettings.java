package io.broadsheet.archive.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How embargoes and expiries are watched. */
@ConfigMapping(prefix = "broadsheet.archive.release")
interface ReleaseSettings {
  /** How long after its time an article's change may stand in the log. */
  @WithDefault("500ms")
  Duration every();
}
