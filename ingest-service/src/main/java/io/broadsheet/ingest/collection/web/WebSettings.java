package io.broadsheet.ingest.collection.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be fetched from the web, and how long it may take. */
@ConfigMapping(prefix = "broadsheet.pull")
public interface WebSettings {
  /**
   * Networks inside which feeds may lie, as {@code 10.1.0.0/16}. All others that are not on the
   * open internet are kept out.
   */
  Optional<List<String>> allowedNetworks();

  /** Ports that may be asked; in an allowed network every port may. */
  @WithDefault("80,443,8080,8443")
  Set<Integer> allowedPorts();

  /** For a connection, TLS included. */
  @WithDefault("PT10S")
  Duration connectTimeout();

  /** For the next byte. */
  @WithDefault("PT20S")
  Duration readTimeout();

  /** For a document as a whole, redirects included. */
  @WithDefault("PT2M")
  Duration totalTimeout();

  /** How many redirects are followed. */
  @WithDefault("5")
  int mostRedirects();

  /** Fetches at one time, in this process. */
  @WithDefault("8")
  int atOnce();

  /** When feeds are asked again. */
  Schedule schedule();

  /** The limits of patience. */
  interface Schedule {
    /** Up to which a publisher's or server's wish for patience counts. */
    @WithDefault("PT1H")
    Duration longestHint();

    /** Between attempts that fail one after the other. */
    @WithDefault("PT1H")
    Duration longestWait();
  }
}
