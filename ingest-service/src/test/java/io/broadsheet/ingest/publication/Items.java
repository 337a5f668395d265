package io.broadsheet.ingest.publication;

import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.Readers;
import io.broadsheet.ingest.reading.ninjs.NinjsReader;
import io.broadsheet.ingest.reading.simple.SimpleReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Documents and submissions as tests need them. */
final class Items {
  static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:00.123456Z");

  private Items() {}

  static Preparer preparer() {
    return new Preparer(
        new Readers(Set.of("application/json"), List.of(new NinjsReader(), new SimpleReader())),
        100);
  }

  static Posted posted(String json) {
    return new Posted(
        Posted.Naming.repeatable(Feeds.countyPaper().id(), "key"),
        Feeds.countyPaper(),
        RECEIVED,
        "application/json",
        null,
        null,
        json.getBytes(StandardCharsets.UTF_8),
        null);
  }

  static Submission submission(String guid) {
    return submission(guid, "昨日通水。");
  }

  static Submission submission(String guid, String body) {
    String json = "{\"guid\":\"%s\",\"headline\":\"水厂通水\",\"body\":\"%s\"}".formatted(guid, body);
    return ((Preparation.Ready) preparer().prepare(posted(json))).submission();
  }
}
