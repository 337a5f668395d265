package io.broadsheet.launcher.ledger;

import com.fasterxml.jackson.databind.JsonNode;

/** A feed's line in the archive's ledger. */
public record FeedEntry(
    String feed,
    long received,
    long archived,
    long duplicate,
    long superseded,
    long quarantined,
    long inFlight,
    long missing,
    boolean balanced) {

  static FeedEntry of(JsonNode json) {
    return new FeedEntry(
        json.path("feed").asText(),
        json.path("received").asLong(),
        json.path("archived").asLong(),
        json.path("duplicate").asLong(),
        json.path("superseded").asLong(),
        json.path("quarantined").asLong(),
        json.path("inFlight").asLong(),
        json.path("missing").asLong(),
        json.path("balanced").asBoolean());
  }

  static FeedEntry none(String feed) {
    return new FeedEntry(feed, 0, 0, 0, 0, 0, 0, 0, true);
  }

  /** Added up here again: the archive's own word is not taken for it. */
  boolean addsUp() {
    return missing == 0 && received == archived + duplicate + superseded + quarantined + inFlight;
  }
}
