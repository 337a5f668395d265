package io.broadsheet.ingest.reading.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.xml.XmlDocuments;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomTest {
  private final SyndicationReader reader = new SyndicationReader();

  @Test
  void readsAnEntryWithXhtml() {
    ReadItem read =
        item(
            """
            <entry xml:lang="de-AT"><id>urn:1</id><title type="html">Flut &amp;amp; Ebbe</title>
            <published>2026-11-22T10:00:00+01:00</published><updated>2026-11-23T10:00:00Z</updated>
            <link href="../flut"/><link rel="related" href="/pegel" title="Pegel" type="text/html"/>
            <link rel="enclosure" href="d.jpg" type="image/jpeg" length="9"/>
            <category term="wasser" scheme="https://blatt.example/t" label="Wasser"/>
            <contributor><name>Jo Brandt</name></contributor>
            <summary>Kurz.</summary>
            <content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>Das Meer
            <h:b>steigt</h:b>.</h:p><h:p>Der <h:a href="deich">Deich</h:a> hält.</h:p></h:div>
            </content></entry>\
            """);

    assertThat(read.guid()).isEqualTo("urn:1");
    assertThat(read.story().headline()).isEqualTo("Flut & Ebbe");
    assertThat(read.story().body()).isEqualTo("Das Meer steigt.\nDer Deich hält.");
    assertThat(read.story().language()).isEqualTo("de-AT");
    assertThat(read.story().authors())
        .containsExactly(new Author("Redaktion", null), new Author("Jo Brandt", "contributor"));
    assertThat(read.story().subjects())
        .containsExactly(new Subject("https://blatt.example/t", "wasser", "Wasser"));
    assertThat(read.release().url()).isEqualTo("https://blatt.example/flut");
    assertThat(read.release().publishedAt()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
    assertThat(read.release().madeAt()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
    assertThat(read.wire().handling().firstMadeAt()).isEqualTo(read.release().publishedAt());
    assertThat(read.wire().filing().description()).isEqualTo("Kurz.");
    assertThat(read.wire().html()).contains("https://blatt.example/x/deich");
    assertThat(read.wire().media().getFirst().renditions().getFirst().bytes()).isEqualTo(9);
    assertThat(read.wire().links())
        .containsExactly(new Link("related", "https://blatt.example/pegel", "Pegel", "text/html"));
  }

  @Test
  void takesEntriesWithEqualTimesAll() {
    String same = "2026-11-23T09:00:00Z";

    List<ReadItem> items =
        all(
            WebFeeds.entry("urn:1", same, "Flut"),
            WebFeeds.entry("urn:2", same, "Ebbe"),
            WebFeeds.entry("urn:3", same, "Sturm"));

    assertThat(items).extracting(ReadItem::guid).containsExactly("urn:1", "urn:2", "urn:3");
  }

  @Test
  void recallsWhatTheFeedSaysItDeleted() {
    ReadItem read =
        item(
            "<at:deleted-entry ref=\"urn:1\""
                + " when=\"2026-11-23T11:00:00Z\"><at:by/></at:deleted-entry>");

    assertThat(read.guid()).isEqualTo("urn:1");
    assertThat(read.release().status()).isEqualTo(Status.CANCELED);
    assertThat(read.release().madeAt()).isEqualTo(Instant.parse("2026-11-23T11:00:00Z"));
    assertThat(read.release().publishedAt()).isEqualTo(Instant.parse("2026-11-23T11:00:00Z"));
  }

  @Test
  void readsTheSummaryWhereTheContentIsNoText() {
    ReadItem read =
        item(
            """
            <entry><id>urn:1</id><updated>2026-11-23T10:00:00Z</updated><title>Film</title>
            <summary>Die Flut im Film.</summary>
            <content type="video/mp4" src="film.mp4"/></entry>\
            """);

    assertThat(read.story().body()).isEqualTo("Die Flut im Film.");
    assertThat(read.wire().media().getFirst().kind()).isEqualTo("video");
  }

  @Test
  void readsOneEntryAlone() {
    String entry =
        """
        <entry xmlns="http://www.w3.org/2005/Atom"><id>urn:9</id><title>Allein</title>
        <updated>2026-11-23T10:00:00Z</updated>
        <content type="html">&lt;p&gt;Eins.&lt;/p&gt;&lt;p&gt;Zwei.&lt;/p&gt;</content></entry>\
        """;

    assertThat(XmlDocuments.itemOf(reader, entry).story().body()).isEqualTo("Eins.\nZwei.");
  }

  @Test
  void readsTheDraftBeforeTheStandard() {
    String draft =
        """
        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Alt</title><entry>
        <title>Alt</title><id>urn:a</id><issued>2003-12-13T08:29:29-04:00</issued>
        <modified>2003-12-14T08:29:29-04:00</modified>
        <content type="text/html" mode="escaped">&lt;p&gt;Alt.&lt;/p&gt;</content></entry></feed>\
        """;

    ReadItem read = XmlDocuments.itemOf(reader, draft);

    assertThat(read.story().body()).isEqualTo("Alt.");
    assertThat(read.release().publishedAt()).isEqualTo(Instant.parse("2003-12-13T12:29:29Z"));
    assertThat(read.release().madeAt()).isEqualTo(Instant.parse("2003-12-14T12:29:29Z"));
  }

  private ReadItem item(String entry) {
    return all(entry).getFirst();
  }

  private List<ReadItem> all(String... entries) {
    return XmlDocuments.all(reader, WebFeeds.atom(entries)).items();
  }
}
