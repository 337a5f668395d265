package io.broadsheet.ingest.reading;

import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.newsml.NewsMlReader;
import io.broadsheet.ingest.reading.newsml1.NewsMl1Reader;
import io.broadsheet.ingest.reading.ninjs.NinjsReader;
import io.broadsheet.ingest.reading.nitf.NitfReader;
import io.broadsheet.ingest.reading.simple.SimpleReader;
import io.broadsheet.ingest.reading.syndication.JsonFeedReader;
import io.broadsheet.ingest.reading.syndication.SyndicationReader;
import io.broadsheet.ingest.reading.xml.UnknownXmlReader;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The readers of wire formats in their order, as the service asks them. */
final class WireReaders {
  private static final Readers READERS =
      new Readers(
          Set.of("application/json", "application/xml"),
          List.of(
              new NewsMlReader(),
              new NitfReader(),
              new NewsMl1Reader(),
              new SyndicationReader(),
              new UnknownXmlReader(),
              new JsonFeedReader(),
              new NinjsReader(),
              new SimpleReader()));

  private WireReaders() {}

  /** A document by the end of its name; nothing else tells what it is. */
  static ReadOutcome read(byte[] bytes, String name) {
    return switch (TextDecoder.decode(bytes, null, null)) {
      case Refused refused -> refused;
      case DecodedText decoded -> read(decoded.text(), name);
    };
  }

  static ReadOutcome read(String text, String name) {
    Document document =
        new Document(
            Feeds.countyPaper(),
            name.endsWith("json") ? "application/json" : "application/xml",
            text,
            null,
            Instant.parse("2026-11-23T10:00:00Z"));
    return READERS.forDocument(document).orElseThrow().read(document);
  }
}
