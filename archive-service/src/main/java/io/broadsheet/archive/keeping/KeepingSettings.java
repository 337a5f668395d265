package io.broadsheet.archive.keeping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Optional;

/** How long the archive keeps what. */
@ConfigMapping(prefix = "broadsheet.archive.keeping")
public interface KeepingSettings {
  /** Months after the present one whose partitions are made ahead. */
  @WithDefault("3")
  int monthsAhead();

  /**
   * How long articles stay after their publication, such as {@code P10Y}; whole months are put away
   * together. For ever when it is not set. The log keeps all of them either way.
   */
  Optional<Period> retention();
}
