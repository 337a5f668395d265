package io.broadsheet.archive.reading.representation.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.broadsheet.archive.Articles;
import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.representation.Views;
import io.broadsheet.contracts.article.Status;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feeds as a reader's library takes them. */
class FeedFormsTest {
  private static final Listing TWO =
      Views.listing(Shelf.reader(), Views.wired("ninjs"), Views.printed());

  @Test
  void atomIsReadByALibrary() throws Exception {
    SyndFeed feed = parsed(Views.written(new AtomForm(), TWO, Views.firstPage()));

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getUri()).isEqualTo("http://archive.example:8083/v1/articles?format=atom&q=a");
    assertThat(feed.getLinks())
        .anySatisfy(
            link -> {
              assertThat(link.getRel()).isEqualTo("next");
              assertThat(link.getHref()).contains("cursor=next");
            });
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getUri())
        .isEqualTo("urn:uuid:" + Articles.aboutAFlood().withGuid("urn:wire:7").id());
    assertThat(entry.getTitle()).isEqualTo("黄河水位回落");
    assertThat(entry.getLink()).isEqualTo("https://wire.example/7");
    assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
    assertThat(entry.getContents().getFirst().getValue()).contains("<em>黄河</em>");
    assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(Instant.parse("2026-11-04T12:02:28Z")));
    assertThat(entry.getAuthors()).extracting(author -> author.getName()).containsExactly("苏晓");
    assertThat(entry.getCategories())
        .anySatisfy(
            category -> {
              assertThat(category.getName()).isEqualTo("medtop:20000151");
              assertThat(category.getTaxonomyUri()).endsWith("/mediatopic/");
            });
    assertThat(entry.getEnclosures().getFirst().getUrl())
        .isEqualTo("https://wire.example/7.jpg?a=1&b=2");
  }

  @Test
  void rssIsReadByALibrary() throws Exception {
    SyndFeed feed = parsed(Views.written(new RssForm(), TWO));

    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getLink()).isEqualTo("http://archive.example:8083/v1/articles?q=a");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getUri()).startsWith("urn:uuid:");
    assertThat(entry.getTitle()).isEqualTo("黄河水位回落");
    assertThat(entry.getPublishedDate())
        .isEqualTo(Date.from(Instant.parse("2026-11-04T12:02:28Z")));
    assertThat(entry.getAuthor()).isEqualTo("苏晓");
    assertThat(entry.getDescription().getValue()).isEqualTo("水位正在回落。");
    assertThat(entry.getContents().getFirst().getValue()).contains("<em>黄河</em>");
    assertThat(entry.getEnclosures().getFirst().getLength()).isEqualTo(31_000);
  }

  @Test
  void jsonFeedKeepsItsSpecification() throws Exception {
    JsonNode feed = json(Views.written(new JsonFeedForm(), TWO, Views.firstPage()));

    assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("title").asText()).isNotBlank();
    assertThat(feed.path("next_url").asText()).contains("cursor=next");
    assertThat(feed.path("feed_url").asText()).doesNotContain("cursor");
    assertThat(feed.path("home_page_url").asText())
        .isEqualTo("http://archive.example:8083/v1/articles?q=a");
    JsonNode item = feed.path("items").path(0);
    assertThat(item.path("id").asText()).startsWith("urn:uuid:");
    assertThat(item.path("content_html").asText()).contains("<em>黄河</em>");
    assertThat(item.path("content_text").asText()).startsWith("青禾县县长");
    assertThat(Instant.parse(item.path("date_published").asText())).isNotNull();
    assertThat(item.path("authors").path(0).path("name").asText()).isEqualTo("苏晓");
    assertThat(item.path("tags")).isNotEmpty().allMatch(JsonNode::isTextual);
    assertThat(item.path("image").asText()).isEqualTo("https://wire.example/7.jpg?a=1&b=2");
    assertThat(item.path("attachments").path(0).path("mime_type").asText()).isEqualTo("image/jpeg");
    assertThat(item.path("attachments").path(0).path("size_in_bytes").asInt()).isEqualTo(31_000);
  }

  @Test
  void holdOnlyWhatAnyReaderMaySee() throws Exception {
    Articles flood = Articles.aboutAFlood();
    Listing operators =
        Views.listing(
            Shelf.operator(),
            Views.row(flood.withGuid("open").enriched()),
            Views.row(flood.withGuid("killed").withStatus(Status.CANCELED).enriched()),
            Views.row(flood.withGuid("withheld").withStatus(Status.WITHHELD).enriched()),
            Views.row(
                flood
                    .withGuid("early")
                    .embargoedUntil(Instant.parse("2999-01-01T00:00:00Z"))
                    .enriched()));

    for (Representation form : List.of(new AtomForm(), new RssForm())) {
      assertThat(parsed(Views.written(form, operators)).getEntries()).hasSize(1);
    }
    assertThat(json(Views.written(new JsonFeedForm(), operators)).path("items")).hasSize(1);
    assertThat(Views.written(new AtomForm(), operators))
        .containsOnlyOnce("deleted-entry ref=\"urn:uuid:" + flood.withGuid("killed").id() + '"');
  }

  @Test
  void areFeedsThoughNothingIsInThem() throws Exception {
    Listing empty = Views.listing(Shelf.reader());

    assertThat(parsed(Views.written(new AtomForm(), empty)).getEntries()).isEmpty();
    assertThat(parsed(Views.written(new RssForm(), empty)).getEntries()).isEmpty();
    assertThat(json(Views.written(new JsonFeedForm(), empty)).path("items").isArray()).isTrue();
  }

  @Test
  void oneArticleIsAnEntryOfItsOwn() throws Exception {
    String atom = Views.written(new AtomForm(), Views.toReaders(Views.printed()));

    assertThat(atom).contains("<entry xmlns=\"http://www.w3.org/2005/Atom\"");
    assertThat(parsed(Views.written(new RssForm(), Views.toReaders(Views.printed()))).getEntries())
        .hasSize(1);
  }

  private static SyndFeed parsed(String xml) throws Exception {
    return new SyndFeedInput().build(new StringReader(xml));
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
