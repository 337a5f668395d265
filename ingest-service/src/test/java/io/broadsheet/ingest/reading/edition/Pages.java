package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** Documents as feeds send them. */
public final class Pages {
  private static final FeedRegistered FEED =
      new FeedRegistered(
          new FeedId("demo"), "Demo", ZoneId.of("Asia/Shanghai"), null, null, List.of(), 600);

  private Pages() {}

  /** A document from a feed in China, received long after it was printed. */
  public static Document of(String text) {
    return new Document(FEED, "text/plain", text, null, Instant.parse("2026-11-23T10:00:00Z"));
  }

  /** One of the invented papers beside the tests. */
  static String text(String file) {
    try (InputStream in = Pages.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static ReadDocument read(String text) {
    return (ReadDocument) new EditionReader().read(of(text));
  }

  /** The page's repairs without those that only say what belongs to no story. */
  static List<Repair> doubts(ReadDocument page) {
    return page.repairs().stream().filter(repair -> !repair.kind().startsWith("removed-")).toList();
  }

  static List<String> headlines(ReadDocument page) {
    return page.items().stream().map(item -> item.story().headline()).toList();
  }

  static List<String> authors(ReadItem item) {
    return item.story().authors().stream()
        .map(author -> author.role() == null ? author.name() : author.role() + " " + author.name())
        .toList();
  }

  static List<String> paragraphs(ReadItem item) {
    return item.story().body().lines().toList();
  }
}
