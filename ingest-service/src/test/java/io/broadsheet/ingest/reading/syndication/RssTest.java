package io.broadsheet.ingest.reading.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.xml.XmlDocuments;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RssTest {
  private final SyndicationReader reader = new SyndicationReader();

  @Test
  void readsTheWordsOfAnItem() {
    ReadItem ferry = item(WebFeeds.ferry());

    assertThat(ferry.guid()).isEqualTo("hp-4711");
    assertThat(ferry.story().headline()).isEqualTo("Ferry & quay reopen");
    assertThat(ferry.story().body()).isEqualTo("The ferry runs again.\nFares rise.");
    assertThat(ferry.story().language()).isEqualTo("en-GB");
    assertThat(ferry.wire().filing().description()).isEqualTo("The quay is open.");
    assertThat(ferry.wire().html())
        .contains("href=\"https://post.example/times\"")
        .contains("src=\"https://post.example/2026/quay.jpg\"")
        .doesNotContain("script");
  }

  @Test
  void readsWhoAndWhenAndWhere() {
    ReadItem ferry = item(WebFeeds.ferry());

    assertThat(ferry.story().authors())
        .containsExactly(new Author("Una Breckon", null), new Author("Ola Tveit", null));
    assertThat(ferry.release().publishedAt()).isEqualTo(Instant.parse("2026-11-23T07:30:00Z"));
    assertThat(ferry.release().madeAt()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    assertThat(ferry.release().url()).isEqualTo("https://post.example/2026/ferry");
    assertThat(ferry.release().version()).isNull();
    assertThat(ferry.story().subjects())
        .containsExactly(
            new Subject("http://post.example/topics", "Harbour", "Harbour"),
            new Subject("feed", "Transport", "Transport"));
    assertThat(ferry.wire().rights()).isNotNull();
    assertThat(ferry.wire().rights().notice()).isEqualTo("© Hellvik Post");
  }

  @Test
  void keepsEveryFileAndLink() {
    ReadItem ferry = item(WebFeeds.ferry());

    assertThat(ferry.wire().media()).hasSize(3);
    Media group = ferry.wire().media().getFirst();
    assertThat(group.renditions())
        .extracting(Rendition::href)
        .containsExactly("https://post.example/a.jpg", "https://post.example/b.jpg");
    assertThat(group.headline()).isEqualTo("Quay");
    assertThat(group.credit()).isEqualTo("Liv Aas");
    assertThat(ferry.wire().media().get(1).kind()).isEqualTo("audio");
    assertThat(ferry.wire().media().get(2).caption()).isEqualTo("The quay");
    assertThat(ferry.wire().links())
        .contains(
            new Link("comments", "https://post.example/2026/ferry#talk", null, null),
            new Link("source", "https://nordvind.example/rss", "Nordvind", null));
  }

  @Test
  void keepsWhatHasNoFieldAndCountsApart() {
    Map<String, Object> extensions = item(WebFeeds.ferry()).wire().extensions();

    assertThat(extensions)
        .containsEntry("tide:height", Map.of("unit", "m", "text", "1.4"))
        .doesNotContainKey("slash:comments");
    assertThat(String.valueOf(extensions.get(WireFacts.TRANSMISSION)))
        .contains("slash:comments=7", "lastBuildDate");
  }

  @Test
  void refusesATitleWithoutTextAlone() {
    ReadDocument read =
        all(WebFeeds.rss("<item><guid>1</guid><title>Only this</title></item>", WebFeeds.ferry()));

    assertThat(read.items()).hasSize(1);
    assertThat(read.refused()).hasSize(1);
    assertThat(read.refused().getFirst().position()).isZero();
    assertThat(read.refused().getFirst().guid()).isEqualTo("1");
    assertThat(read.refused().getFirst().errors().getFirst().line()).isPositive();
  }

  @Test
  void givesEachItemWithoutAnIdOneOfItsOwn() {
    String document = WebFeeds.rss(WebFeeds.textAlone("Low tide"), WebFeeds.textAlone("High tide"));

    assertThat(all(document).items()).extracting(ReadItem::guid).doesNotHaveDuplicates();
    assertThat(all(document).items())
        .extracting(ReadItem::guid)
        .isEqualTo(all(document).items().stream().map(ReadItem::guid).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "<guid>0</guid><link>https://post.example/1</link>,"
        + " <guid>0</guid><link>https://post.example/2</link>",
    "<link>https://post.example/</link>, <link>https://post.example/</link>",
    "<link>https://post.example/all</link>, <link>https://post.example/all</link>",
    "<guid/>, <guid></guid>"
  })
  void takesNoIdThatManyShare(String one, String other) {
    String document =
        WebFeeds.rss(
            "<item>" + one + "<description>Low tide</description></item>",
            "<item>" + other + "<description>High tide</description></item>");

    assertThat(all(document).items()).hasSize(2).extracting(ReadItem::guid).doesNotHaveDuplicates();
  }

  @Test
  void takesAnItemWhoseDateNobodyCanRead() {
    ReadItem read =
        item(
            "<item><guid>1</guid><pubDate>yesterday</pubDate><description>x"
                + " y</description></item>");

    assertThat(read.release().publishedAt()).isNull();
    assertThat(read.wire().extensions()).containsEntry("pubDate", "yesterday");
  }

  @Test
  void readsAnUnknownZoneInTheFeeds() {
    ReadItem read =
        item(
            "<item><guid>1</guid><pubDate>Mon, 23 Nov 2026 08:30:00 CET</pubDate>"
                + "<description>x y</description></item>");

    assertThat(read.release().publishedAt()).isEqualTo(Instant.parse("2026-11-23T00:30:00Z"));
    assertThat(read.wire().times().getFirst().zone()).isEqualTo("Asia/Shanghai");
  }

  @Test
  void readsRss1WithItsItemsBesideTheChannel() {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://post.example/rdf"><title>Post</title>
        <link>https://post.example/</link><dc:language>fr</dc:language>
        <items><rdf:Seq><rdf:li rdf:resource="https://post.example/1"/></rdf:Seq></items></channel>
        <item rdf:about="https://post.example/1"><title>Marée</title>
        <link>https://post.example/1</link><description>La mer monte.</description>
        <dc:date>2026-11-23T08:00+01:00</dc:date><dc:subject>mer</dc:subject></item></rdf:RDF>\
        """;

    ReadItem read = all(rdf).items().getFirst();

    assertThat(read.guid()).isEqualTo("https://post.example/1");
    assertThat(read.story().language()).isEqualTo("fr");
    assertThat(read.release().publishedAt()).isEqualTo(Instant.parse("2026-11-23T07:00:00Z"));
  }

  @Test
  void readsRss091WithItsDocumentType() {
    String old =
        """
        <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
        "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>Old</title><item><title>Sm&oslash;r</title>
        <link>https://old.example/1</link><description>Butter &amp;mdash; cheap.</description>
        </item></channel></rss>\
        """;

    ReadItem read = all(old).items().getFirst();

    assertThat(read.story().headline()).isEqualTo("Smør");
    assertThat(read.story().body()).isEqualTo("Butter — cheap.");
    assertThat(read.guid()).isEqualTo("https://old.example/1");
  }

  @Test
  void refusesAFeedThatDeclaresEntities() {
    Refused refused =
        XmlDocuments.refusal(
            reader, "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel>&a;</channel></rss>");

    assertThat(refused.slug()).isEqualTo("malformed-xml");
  }

  @Test
  void refusesAFeedWithoutItems() {
    assertThat(XmlDocuments.refusal(reader, WebFeeds.rss()).slug()).isEqualTo("no-items");
  }

  @Test
  void cutsNoLongTextShort() {
    String text = "潮水".repeat(40_000);

    assertThat(item(WebFeeds.textAlone(text)).story().body()).isEqualTo(text);
  }

  private ReadItem item(String xml) {
    return all(WebFeeds.rss(xml)).items().getFirst();
  }

  private ReadDocument all(String xml) {
    return XmlDocuments.all(reader, xml);
  }
}
