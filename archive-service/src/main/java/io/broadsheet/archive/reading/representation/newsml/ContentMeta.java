package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.Byline;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Filing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an item is about and who made it ({@code contentMeta}). */
final class ContentMeta {
  private static final Set<String> PARTIES = Set.of("creator", "by", "contributor");

  private final ArticleView article;
  private final Frame frame;
  private final boolean cameInSo;
  private final Node said;
  private final Codes codes;
  private final @Nullable String language;

  /**
   * @param said what the feed's own element says beyond the fields
   * @param language of the item, null when nobody knows
   */
  ContentMeta(ArticleView article, Frame frame, Node said, Codes codes, @Nullable String language) {
    this.article = article;
    this.frame = frame;
    this.cameInSo = G2Item.cameInSo(article);
    this.said = said;
    this.codes = codes;
    this.language = language;
  }

  Node node() {
    Filing filing = article.wire().filing();
    G2Concepts concepts = new G2Concepts(article, frame, codes);
    Node meta = new Node("contentMeta");
    said.attributes().forEach(meta::with);
    Set<String> merged = Set.of("subject", "genre", "located");
    said.children().stream().filter(child -> !merged.contains(child.name())).forEach(meta::add);
    concepts.subjects(said.children("subject")).forEach(meta::add);
    concepts.merged("genre", filing.genres(), said.children("genre")).forEach(meta::add);
    concepts.merged("located", filing.located(), said.children("located")).forEach(meta::add);
    unlessSaid(meta, "urgency", string(article.course().urgency()));
    if (!said.has("language") && language != null) {
      meta.add(new Node("language").with("tag", language));
    }
    unlessSaid(meta, "slugline", filing.slugline());
    unlessSaid(
        meta,
        "creditline",
        article.wire().rights() == null ? null : article.wire().rights().credit());
    headlines(meta);
    people(meta);
    if (!(cameInSo && G2Content.isNitf(article))) {
      unlessSaid(meta, "dateline", Byline.of(article.text().dateline()));
    }
    if (!said.has("description")) {
      descriptions(meta);
    }
    return meta.inOrderOf("contentMeta");
  }

  private void headlines(Node meta) {
    Set<String> sent =
        said.children("headline").stream().map(codes::keyOf).collect(Collectors.toSet());
    if (!sent.contains(article.text().headline())) {
      meta.leaf("headline", article.text().headline());
    }
    if (sent.isEmpty() && !cameInSo) {
      article
          .text()
          .subheadlines()
          .forEach(
              line -> meta.add(new Node("headline").with("roleuri", "urn:role:sub").text(line)));
    }
  }

  private void people(Node meta) {
    if (cameInSo && G2Content.isNitf(article)) {
      return;
    }
    List<Author> authors = article.text().authors();
    if (PARTIES.stream().noneMatch(said::has)) {
      for (Author author : authors) {
        meta.add(
            new Node("creator")
                .with("literal", author.name())
                .with("type", "cpnat:person")
                .leaf("name", author.name()));
      }
    }
    // A role stands in no creator here: roles are codes there, and these are words.
    boolean areRolesSaid =
        said.children().stream()
            .anyMatch(
                child ->
                    child.name().equals("by")
                        || (PARTIES.contains(child.name())
                            && (child.attribute("role") != null
                                || child.attribute("jobtitle") != null)));
    boolean haveRoles = authors.stream().anyMatch(author -> author.role() != null);
    if (haveRoles && !areRolesSaid) {
      meta.leaf("by", Byline.of(authors));
    }
  }

  private void descriptions(Node meta) {
    String description = article.wire().filing().description();
    if (description != null) {
      meta.add(new Node("description").with("role", "drol:summary").text(description));
    }
    if (!G2Content.isText(article)) {
      meta.add(new Node("description").with("role", "drol:caption").text(article.text().body()));
    }
  }

  private void unlessSaid(Node meta, String name, @Nullable String text) {
    if (!said.has(name)) {
      meta.leaf(name, text);
    }
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
