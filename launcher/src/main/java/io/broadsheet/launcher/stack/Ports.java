package io.broadsheet.launcher.stack;

/**
 * Where the parts listen on 127.0.0.1.
 *
 * @param offset added to every port, so that two stacks stand side by side
 */
public record Ports(int offset) {
  /** Added to the highest port it must still be one. */
  private static final int LARGEST_OFFSET = 65_535 - 19_093;

  public Ports {
    if (offset < 0 || offset > LARGEST_OFFSET) {
      throw new IllegalArgumentException(
          "port offset: from 0 to " + LARGEST_OFFSET + ", not " + offset);
    }
  }

  public int ingest() {
    return 8081 + offset;
  }

  public int enrich() {
    return 8082 + offset;
  }

  public int archive() {
    return 8083 + offset;
  }

  public int kafka() {
    return 19092 + offset;
  }

  /** Of Kafka's quorum, which nobody but the broker itself talks to. */
  int controller() {
    return 19093 + offset;
  }

  public int postgresql() {
    return 15432 + offset;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + kafka();
  }

  public String ingestUrl() {
    return "http://127.0.0.1:" + ingest();
  }

  public String archiveUrl() {
    return "http://127.0.0.1:" + archive();
  }
}
