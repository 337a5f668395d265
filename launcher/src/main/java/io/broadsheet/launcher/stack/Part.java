package io.broadsheet.launcher.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the stack's processes, in the order they start. */
public enum Part {
  KAFKA,
  POSTGRESQL,
  INGEST,
  ENRICH,
  ARCHIVE;

  /** What users call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Accepts {@code archive-service} for {@code archive}, too. */
  public static Optional<Part> of(String word) {
    return Arrays.stream(values())
        .filter(part -> word.equals(part.word()) || word.equals(part.word() + "-service"))
        .findFirst();
  }

  /** Those that Kafka and PostgreSQL must be there for. */
  static List<Part> services() {
    return List.of(INGEST, ENRICH, ARCHIVE);
  }

  boolean isService() {
    return services().contains(this);
  }

  /** The port that the part is known by. */
  public int port(Ports ports) {
    return switch (this) {
      case KAFKA -> ports.kafka();
      case POSTGRESQL -> ports.postgresql();
      case INGEST -> ports.ingest();
      case ENRICH -> ports.enrich();
      case ARCHIVE -> ports.archive();
    };
  }

  /** Every port that must be free for it to start. */
  List<Integer> needs(Ports ports) {
    return this == KAFKA ? List.of(ports.kafka(), ports.controller()) : List.of(port(ports));
  }
}
