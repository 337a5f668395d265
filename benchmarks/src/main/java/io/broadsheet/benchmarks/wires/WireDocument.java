package io.broadsheet.benchmarks.wires;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.ingest.reading.DecodedText;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Readers;
import io.broadsheet.ingest.reading.TextDecoder;
import io.broadsheet.ingest.reading.newsml.NewsMlReader;
import io.broadsheet.ingest.reading.newsml1.NewsMl1Reader;
import io.broadsheet.ingest.reading.ninjs.NinjsReader;
import io.broadsheet.ingest.reading.nitf.NitfReader;
import io.broadsheet.ingest.reading.syndication.JsonFeedReader;
import io.broadsheet.ingest.reading.syndication.SyndicationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A document as it comes over the wire, with the reader that takes it. */
final class WireDocument {
  private static final FeedRegistered FEED =
      new FeedRegistered(
          new FeedId("bench"), "Bench", ZoneId.of("Asia/Shanghai"), null, null, List.of(), 600);
  private static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:00Z");
  private static final Readers READERS =
      new Readers(
          Set.of(),
          List.of(
              new NewsMlReader(),
              new NitfReader(),
              new NewsMl1Reader(),
              new SyndicationReader(),
              new JsonFeedReader(),
              new NinjsReader()));
  private static final Map<String, String> FORMATS =
      Map.of(
          "ninjs", "ninjs",
          "newsml-g2", "NewsML-G2",
          "newsml-1", "NewsML 1.2",
          "nitf", "NITF",
          "rss", "RSS, Atom",
          "atom", "RSS, Atom",
          "jsonfeed", "JSON Feed");

  private final String format;
  private final byte[] bytes;
  private final String mediaType;
  private final Reader reader;
  private final int items;

  private WireDocument(String format, byte[] bytes, String mediaType, Reader reader, int items) {
    this.format = format;
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.reader = reader;
    this.items = items;
  }

  /** As people call it. */
  String format() {
    return format;
  }

  int length() {
    return bytes.length;
  }

  /** How many are read from it. */
  int items() {
    return items;
  }

  /** All documents in a folder and below it that hold an item. */
  static List<WireDocument> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") || file.toString().endsWith(".xml"))
          .sorted()
          .flatMap(file -> of(file).stream())
          .toList();
    }
  }

  private static List<WireDocument> of(Path file) {
    try {
      return of(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  /** None when the document holds no item. */
  static List<WireDocument> of(byte[] bytes, String name) {
    String type =
        name.toLowerCase(Locale.ROOT).endsWith(".json") ? "application/json" : "application/xml";
    return READERS
        .forDocument(document(bytes, type))
        .flatMap(
            reader ->
                reader.read(document(bytes, type)) instanceof ReadDocument read
                    ? Stream.of(
                            new WireDocument(
                                FORMATS.getOrDefault(read.format(), read.format()),
                                bytes,
                                type,
                                reader,
                                read.items().size()))
                        .findFirst()
                    : Optional.empty())
        .stream()
        .toList();
  }

  /** From bytes to items, as the service does it. */
  ReadDocument read() {
    return (ReadDocument) reader.read(document(bytes, mediaType));
  }

  private static Document document(byte[] bytes, String type) {
    DecodedText text = (DecodedText) TextDecoder.decode(bytes, null, null);
    return new Document(FEED, type, text.text(), null, RECEIVED);
  }
}
