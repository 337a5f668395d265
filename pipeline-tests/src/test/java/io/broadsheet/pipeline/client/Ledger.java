package io.broadsheet.pipeline.client;

import com.fasterxml.jackson.databind.JsonNode;

/** One feed's line in the completeness ledger. */
public record Ledger(
    long received,
    long archived,
    long duplicate,
    long superseded,
    long quarantined,
    long inFlight,
    long missing,
    boolean balanced) {

  /** All zero for a feed that has not posted yet. */
  static Ledger of(JsonNode ledger, String feed) {
    return Json.list(ledger.path("feeds")).stream()
        .filter(line -> line.path("feed").asText().equals(feed))
        .findFirst()
        .map(Ledger::line)
        .orElse(new Ledger(0, 0, 0, 0, 0, 0, 0, true));
  }

  /** Everything that was received is in the archive as a version of its own. */
  public static Ledger allArchived(long items) {
    return new Ledger(items, items, 0, 0, 0, 0, 0, true);
  }

  private static Ledger line(JsonNode line) {
    return new Ledger(
        line.path("received").asLong(),
        line.path("archived").asLong(),
        line.path("duplicate").asLong(),
        line.path("superseded").asLong(),
        line.path("quarantined").asLong(),
        line.path("inFlight").asLong(),
        line.path("missing").asLong(),
        line.path("balanced").asBoolean());
  }
}
