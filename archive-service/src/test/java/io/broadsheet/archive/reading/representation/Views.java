package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.reading.Shelf;
import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Articles as viewers see them, and what becomes of them in a form. */
public final class Views {
  /** What is for editors alone, in each place that holds such a thing. */
  public static final String SECRET = "ring-the-editor-22-00";

  private static final Instant MADE = Instant.parse("2026-11-04T12:02:28Z");
  private static final URI BASE = URI.create("http://archive.example:8083/");

  private Views() {}

  /** Printed in a county paper. */
  public static ArticleRow printed() {
    return row(
        Articles.aboutAFlood().printedIn("青禾日报", LocalDate.parse("2022-11-16"), 1, 3).enriched());
  }

  /** From a wire that says all that one can say, in a format of that name. */
  public static ArticleRow wired(String format) {
    Map<String, Object> secret = Map.of("t", SECRET);
    return format.equals("newsml-g2")
        ? wired(
            format, Map.of("itemMeta", Map.of("profile", "Standard"), WireFacts.NONPUBLIC, secret))
        : wired(format, Map.of("profile", "Standard", WireFacts.NONPUBLIC, secret));
  }

  /** The same with what no field holds. */
  public static ArticleRow wired(String format, Map<String, Object> extensions) {
    EnrichedArticle flood = Articles.aboutAFlood().withGuid("urn:wire:7").withLabel("7").enriched();
    RawArticle raw = flood.article();
    Lifecycle life = raw.lifecycle();
    Lifecycle noted =
        new Lifecycle(
            life.version(),
            life.status(),
            MADE,
            LocalDate.parse("2026-11-04"),
            null,
            3,
            SECRET,
            "https://wire.example/7");
    Story story = raw.story();
    Story filed =
        new Story(
            story.headline(),
            List.of("县里解除警报"),
            story.authors(),
            null,
            story.body(),
            "zh-Hans",
            List.of(
                new Subject("medtop", "medtop:20000151", "flood", null, 0.87),
                new Subject("feed", "Waterways", "Waterways")));
    return row(
        new EnrichedArticle(
            new RawArticle(
                raw.id(),
                new Origin(
                    raw.origin().feed(), "urn:wire:7", raw.origin().submissionId(), 0, format),
                noted,
                filed,
                null,
                raw.reading(),
                facts(extensions)),
            flood.enrichment(),
            flood.rawOffset(),
            flood.enrichedAt()));
  }

  /** Another headline and body. */
  public static ArticleRow saying(String headline, String body) {
    return row(Articles.aboutAFlood().withHeadline(headline).withBody(body).enriched());
  }

  /** With clean HTML beside the plain text. */
  public static ArticleRow inHtml(String html) {
    EnrichedArticle flood = Articles.aboutAFlood().enriched();
    RawArticle raw = flood.article();
    WireFacts facts =
        new WireFacts(
            Handling.none(), Filing.none(), null, html, List.of(), List.of(), List.of(), Map.of());
    return row(
        new EnrichedArticle(
            new RawArticle(
                raw.id(), raw.origin(), raw.lifecycle(), raw.story(), null, raw.reading(), facts),
            flood.enrichment(),
            flood.rawOffset(),
            flood.enrichedAt()));
  }

  public static ArticleRow row(EnrichedArticle event) {
    return new ArticleRow(
        event,
        new ArticleRow.Held(
            2, true, MADE.plusSeconds(9), null, null, "hash", "articles.enriched-0@9"),
        event.article().lifecycle().publishedAt(),
        1_000,
        0);
  }

  public static ArticleView toReaders(ArticleRow row) {
    return ArticleView.of(row, Shelf.reader());
  }

  public static Frame frame() {
    return new Frame(
        BASE, BASE.resolve("v1/articles?q=a&cursor=x"), null, MADE.plusSeconds(60), Fields.all());
  }

  /** A first page, behind which there is another. */
  public static Frame firstPage() {
    return new Frame(
        BASE,
        BASE.resolve("v1/articles?format=atom&q=a"),
        BASE.resolve("v1/articles?format=atom&q=a&cursor=next"),
        MADE.plusSeconds(60),
        Fields.all());
  }

  public static Listing listing(Viewer viewer, ArticleRow... rows) {
    List<Listing.Item> items =
        Arrays.stream(rows).map(row -> Listing.Item.of(row, viewer, null)).toList();
    return new Listing(items, items.size(), null, null, Map.of());
  }

  /** All of a printed issue. */
  public static Listing issue(ArticleRow... rows) {
    Listing list = listing(Shelf.reader(), rows);
    return new Listing(
        list.articles(),
        list.total(),
        null,
        new Listing.Issue("青禾日报", LocalDate.parse("2022-11-16"), 1484),
        Map.of());
  }

  public static String written(Representation form, ArticleView article) {
    StringWriter out = new StringWriter();
    try {
      form.write(article, frame(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  public static String written(Representation form, Listing listing) {
    return written(form, listing, frame());
  }

  public static String written(Representation form, Listing listing, Frame frame) {
    StringWriter out = new StringWriter();
    try {
      form.write(listing, frame, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static WireFacts facts(Map<String, Object> extensions) {
    Rendition large =
        new Rendition(
            "https://wire.example/7.jpg?a=1&b=2", "large", "image/jpeg", 1200, 800, 31_000L, null);
    return new WireFacts(
        new Handling(MADE.plusSeconds(900_000), MADE, 2, SECRET, List.of("sig:correction")),
        new Filing(
            "text",
            "huanghe-flood",
            "水位正在回落。",
            List.of(new Subject("genre", "genre:Current", "Current")),
            List.of(new Subject("feed", "Qinghe", "Qinghe")),
            List.of(new Subject("feed", "p7", "Ada Holm", "cpnat:person", null))),
        new Rights("Wire", "© 2026 Wire", "Not for resale.", "Wire/A. Holm"),
        "<p>青禾县县长林望山说，<em>黄河</em>水位正在回落。<br>县水利局&nbsp;已解除警报。</p>",
        List.of(
            new Media(
                "urn:wire:8", "mainpic", "picture", "River", "水文站 <1>", "A. Holm", List.of(large))),
        List.of(new Link("evolvedFrom", "urn:wire:6", "Before", null)),
        List.of(new SaidTime("versionCreated", "2026-11-04T13:02:28+01:00", MADE, null)),
        extensions);
  }
}
