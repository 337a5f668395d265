package io.broadsheet.archive.reading.representation.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.representation.Body;
import io.broadsheet.archive.reading.representation.Byline;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Moments;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.runtime.event.EventJson;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article as schema.org's NewsArticle (https://schema.org/NewsArticle). */
final class NewsArticle {
  // IPTC signals and editorial statuses that say: this version corrects.
  private static final Set<String> CORRECTIONS = Set.of("sig:correction", "edStat:C", "Corrective");
  private static final Set<String> SOURCES =
      Set.of("evolvedFrom", "translatedFrom", "supersedes", "irel:derivedFrom");

  private final ArticleView article;
  private final Frame frame;
  private final ObjectNode node = EventJson.mapper().createObjectNode();

  private NewsArticle(ArticleView article, Frame frame) {
    this.article = article;
    this.frame = frame;
  }

  /** Without a context. */
  static ObjectNode of(ArticleView article, Frame frame) {
    NewsArticle made = new NewsArticle(article, frame);
    made.identity();
    made.words();
    made.times();
    made.parties();
    made.print();
    made.rights();
    new Things(article, frame, made.node).write();
    made.attachments();
    return made.node;
  }

  private void identity() {
    String page =
        article.course().url() == null ? frame.article(article.id()) : article.course().url();
    node.put("@type", "NewsArticle")
        .put("@id", frame.article(article.id()))
        .put("url", page)
        .put("mainEntityOfPage", page);
    node.putArray("identifier").add("urn:uuid:" + article.id()).add(article.provenance().guid());
    node.put("version", article.version());
    if (article.status() != Status.USABLE) {
      node.put("creativeWorkStatus", article.status().word());
    }
  }

  private void words() {
    node.put("headline", article.text().headline());
    list("alternativeHeadline", article.text().subheadlines());
    node.put("articleBody", article.text().body());
    text("abstract", article.text().summary());
    text("description", Body.teaser(article));
    if (!article.text().language().equals("und")) {
      node.put("inLanguage", article.text().language());
    }
    list("keywords", article.text().keywords());
    Integer seconds = article.facts().readingSeconds();
    text("timeRequired", seconds == null ? null : Duration.ofSeconds(seconds).toString());
    text("dateline", Byline.of(article.text().dateline()));
  }

  private void times() {
    node.put("datePublished", article.course().publishedAt().toString());
    node.put("dateModified", Moments.changedAt(article).toString());
    text("dateCreated", string(article.wire().handling().firstMadeAt()));
    text("expires", string(article.wire().handling().expiresAt()));
    if (article.wire().handling().signals().stream().anyMatch(CORRECTIONS::contains)) {
      node.putObject("correction")
          .put("@type", "CorrectionComment")
          .put("text", "This version corrects an earlier one.")
          .put("datePublished", Moments.changedAt(article).toString());
    }
  }

  private void parties() {
    ArrayNode authors = EventJson.mapper().createArrayNode();
    for (Author author : article.text().authors()) {
      ObjectNode person = authors.addObject().put("@type", "Person").put("name", author.name());
      if (author.role() != null) {
        person.put("jobTitle", author.role());
      }
    }
    // Nobody signs every story; the paper or the wire answers for those.
    node.set("author", authors.isEmpty() ? publisher() : authors);
    node.set("publisher", publisher());
  }

  private ObjectNode publisher() {
    ArticleView.Issue issue = article.edition();
    return EventJson.mapper()
        .createObjectNode()
        .put("@type", "Organization")
        .put("name", issue == null ? article.feed().toString() : issue.publication());
  }

  private void print() {
    ArticleView.Issue issue = article.edition();
    if (issue != null) {
      node.set(
          "isPartOf",
          Issues.of(new Listing.Issue(issue.publication(), issue.date(), issue.number()), frame));
      node.put("printPage", Integer.toString(issue.page()));
      text("printEdition", string(issue.number()));
      node.put("position", issue.ordinal());
    }
  }

  private void rights() {
    Rights rights = article.wire().rights();
    if (rights != null) {
      if (rights.holder() != null) {
        node.putObject("copyrightHolder").put("@type", "Organization").put("name", rights.holder());
      }
      text("copyrightNotice", rights.notice());
      text("conditionsOfAccess", rights.usageTerms());
      text("creditText", rights.credit());
    }
    for (Subject genre : article.wire().filing().genres()) {
      node.withArray("genre").add(genre.name() == null ? genre.code() : genre.name());
    }
  }

  private void attachments() {
    for (Media media : article.wire().media()) {
      boolean isPicture = "picture".equals(media.kind()) || "graphic".equals(media.kind());
      ObjectNode medium =
          node.withArray(isPicture ? "image" : "associatedMedia")
              .addObject()
              .put("@type", isPicture ? "ImageObject" : type(media.kind()));
      Medium.describe(media, medium);
    }
    for (Link link : article.wire().links()) {
      node.withArray(SOURCES.contains(link.rel()) ? "isBasedOn" : "relatedLink").add(link.target());
    }
  }

  private static String type(@Nullable String kind) {
    return switch (kind) {
      case "video" -> "VideoObject";
      case "audio" -> "AudioObject";
      case null, default -> "MediaObject";
    };
  }

  private void list(String property, List<String> values) {
    if (!values.isEmpty()) {
      values.forEach(node.putArray(property)::add);
    }
  }

  private void text(String property, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      node.put(property, value);
    }
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
