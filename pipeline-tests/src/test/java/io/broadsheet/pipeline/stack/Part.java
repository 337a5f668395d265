package io.broadsheet.pipeline.stack;

import java.util.Locale;
import java.util.stream.IntStream;

/** A process of the stack, with its port in the contract. */
public enum Part {
  KAFKA(19092),
  POSTGRESQL(15432),
  INGEST(8081),
  ENRICH(8082),
  ARCHIVE(8083);

  private final int defaultPort;

  Part(int defaultPort) {
    this.defaultPort = defaultPort;
  }

  /** As {@code status} and {@code logs} name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  int port(int offset) {
    return defaultPort + offset;
  }

  /** All that it needs: Kafka's quorum has a port of its own beside the broker's. */
  IntStream ports(int offset) {
    return IntStream.rangeClosed(port(offset), port(offset) + (this == KAFKA ? 1 : 0));
  }
}
