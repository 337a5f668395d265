package io.broadsheet.ingest.reading.xml;

import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import java.time.Instant;

/** XML documents as a feed in Shanghai posts them. */
public final class XmlDocuments {
  private XmlDocuments() {}

  public static Document of(String xml) {
    return new Document(
        Feeds.countyPaper(), "application/xml", xml, null, Instant.parse("2026-11-23T10:00:00Z"));
  }

  /** The one item of a document that must be taken. */
  public static ReadItem itemOf(Reader reader, String xml) {
    return all(reader, xml).items().getFirst();
  }

  /** A document that must be taken. */
  public static ReadDocument all(Reader reader, String xml) {
    return (ReadDocument) reader.read(of(xml));
  }

  /** Why a document is refused. */
  public static Refused refusal(Reader reader, String xml) {
    return (Refused) reader.read(of(xml));
  }
}
