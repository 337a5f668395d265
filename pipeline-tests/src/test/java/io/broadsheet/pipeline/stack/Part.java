package io.broadsheet.pipeline.stack;

import java.util.Locale;
import java.util.stream.IntStream;

/** A process of the stack, with its port in the contract. */
public enum Part {
  KAFKA(19092, "kafka"),
  POSTGRESQL(15432, "postgres"),
  INGEST(8081, "ingest-service"),
  ENRICH(8082, "enrich-service"),
  ARCHIVE(8083, "archive-service");

  private final int defaultPort;
  private final String container;

  Part(int defaultPort, String container) {
    this.defaultPort = defaultPort;
    this.container = container;
  }

  /** As {@code status} and {@code logs} name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As {@code docker-compose.yml} names it. */
  public String container() {
    return container;
  }

  int port(int offset) {
    return defaultPort + offset;
  }

  /** All that it needs: Kafka's quorum has a port of its own beside the broker's. */
  IntStream ports(int offset) {
    return IntStream.rangeClosed(port(offset), port(offset) + (this == KAFKA ? 1 : 0));
  }
}
