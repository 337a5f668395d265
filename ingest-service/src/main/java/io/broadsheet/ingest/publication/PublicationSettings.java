package io.broadsheet.ingest.publication;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How records get to the log. */
@ConfigMapping(prefix = "broadsheet.ingest.publication")
public interface PublicationSettings {
  /**
   * Name of this process among several. What one of them leaves unfinished it finishes itself when
   * it comes back under its name; else whichever starts next does.
   */
  @WithDefault("${broadsheet.instance:ingest-1}")
  String instance();

  /** After which an unacknowledged record has failed; a post takes at most two such times. */
  @WithDefault("PT6S")
  Duration deliveryTimeout();

  /** Bytes of documents on their way at one time; more are told to come back. */
  @WithDefault("64M")
  MemorySize inFlight();

  /** What a client that is told to come back is told to wait. */
  @WithDefault("PT2S")
  Duration retryAfter();

  /** Items that one document may hold. */
  @WithDefault("5000")
  int mostItems();
}
