package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Moments;
import io.broadsheet.archive.reading.representation.Vocabularies;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.contracts.id.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One article as a news item, or as the package that it came in as (IPTC NewsML-G2 2.34). */
final class G2Item {
  static final String STANDARD_VERSION = "2.34";
  // IPTC NewsCodes, news item natures.
  private static final Set<String> NATURES =
      Set.of("text", "picture", "graphic", "video", "audio", "composite", "animated", "component");
  // What stands apart, or is said in full by a field.
  private static final Set<String> APART =
      Set.of(
          "standard",
          "standardversion",
          "conformance",
          "header",
          "nitf",
          "itemMeta",
          "contentMeta",
          "contentSet",
          WireFacts.NONPUBLIC,
          WireFacts.TRANSMISSION);

  private static final Leftovers LEFTOVERS = new Leftovers(Tables.ATTRIBUTES);

  private final ArticleView article;
  private final Frame frame;
  private final boolean cameInSo;
  private final Node said = new Node("item");
  private final Node saidOfItem;
  private final Node saidOfContent;
  private final Codes codes;

  private G2Item(ArticleView article, Frame frame) {
    this.article = article;
    this.frame = frame;
    cameInSo = cameInSo(article);
    Map<String, Object> extensions = cameInSo ? article.wire().extensions() : Map.of();
    extensions.forEach(
        (name, value) -> {
          if (!APART.contains(name)) {
            LEFTOVERS.add(said, name, value);
          }
        });
    saidOfItem = LEFTOVERS.member(extensions, "itemMeta");
    saidOfContent = LEFTOVERS.member(extensions, "contentMeta");
    codes = new Codes(said);
  }

  static boolean cameInSo(ArticleView article) {
    return article.provenance().format().equals("newsml-g2");
  }

  /** The whole item, without the namespace. */
  static Node of(ArticleView article, Frame frame) {
    return new G2Item(article, frame).item();
  }

  /** The identifier of an item of the article's feed: an address, as the standard asks. */
  static String guid(ArticleView article, String guid) {
    return cameInSo(article) || Vocabularies.isAddress(guid)
        ? guid
        : "urn:uuid:" + ArticleId.of(article.feed(), guid);
  }

  static String guid(ArticleView article) {
    return guid(article, article.provenance().guid());
  }

  /** A number, as the standard asks; the archive's own where the feed's is none. */
  static String version(ArticleView article) {
    String label = article.course().label();
    return label != null && (cameInSo(article) || label.matches("[1-9][0-9]{0,17}"))
        ? label
        : Integer.toString(article.version());
  }

  private Node item() {
    boolean isPackage = said.has("groupSet") || said.has("itemRef");
    Node item =
        new Node(isPackage ? "packageItem" : "newsItem")
            .with("guid", guid(article))
            .with("version", version(article))
            .with("standard", "NewsML-G2")
            .with("standardversion", STANDARD_VERSION)
            .with("conformance", "power")
            .with("xml:lang", language());
    said.attributes().forEach(item::with);
    said.children().forEach(item::add);
    item.add(Codes.catalog());
    Node rights = rightsInfo();
    if (!said.has("rightsInfo") && !rights.children().isEmpty()) {
      item.add(rights);
    }
    item.add(itemMeta()).add(contentMeta());
    if (!isPackage) {
      item.add(new G2Content(article).contentSet());
    }
    return item.inOrderOf("item");
  }

  private @Nullable String language() {
    String declared = article.text().declaredLanguage();
    if (cameInSo && declared != null) {
      return declared;
    }
    return article.text().language().equals("und") ? null : article.text().language();
  }

  private Node rightsInfo() {
    Rights rights = article.wire().rights();
    Node info = new Node("rightsInfo");
    if (rights != null) {
      if (rights.holder() != null) {
        info.add(new Node("copyrightHolder").with("literal", rights.holder()));
      }
      info.leaf("copyrightNotice", rights.notice()).leaf("usageTerms", rights.usageTerms());
    }
    return info;
  }

  private Node itemMeta() {
    Handling handling = article.wire().handling();
    Node meta = new Node("itemMeta");
    saidOfItem.attributes().forEach(meta::with);
    String kind = article.wire().filing().kind();
    String nature = kind == null || !(cameInSo || NATURES.contains(kind)) ? "text" : kind;
    own(meta, new Node("itemClass").with("qcode", "ninat:" + nature), true);
    own(meta, new Node("provider").with("literal", article.feed().toString()), true);
    time(meta, "versionCreated", Moments.madeAt(article));
    time(meta, "firstCreated", handling.firstMadeAt());
    embargo(meta);
    own(meta, new Node("pubStatus").with("qcode", "stat:" + article.status().word()), true);
    if (!cameInSo) {
      meta.leaf("title", article.text().headline());
    }
    if (article.course().editorNote() != null) {
      article.course().editorNote().lines().forEach(note -> meta.leaf("edNote", note));
    }
    for (String signal : handling.signals()) {
      if (cameInSo || signal.startsWith("sig:")) {
        own(meta, new Node("signal").with("qcode", signal), false);
      }
    }
    time(meta, "expires", handling.expiresAt());
    if (!saidOfItem.has("link")) {
      article.wire().links().forEach(link -> link(meta, link));
      page(meta);
    }
    saidOfItem.children().forEach(meta::add);
    return meta.inOrderOf("itemMeta");
  }

  private void link(Node meta, Link link) {
    if (said.has("groupSet") || said.has("itemRef")) {
      return;
    }
    boolean isAddress = link.target().startsWith("http");
    meta.add(
        new Node("link")
            .with("rel", link.rel().contains(":") ? link.rel() : "irel:seeAlso")
            .with(isAddress ? "href" : "residref", guid(article, link.target()))
            .with("contenttype", link.mediaType())
            .leaf("title", link.title()));
  }

  /** Where readers find it: the feed's page, and the printed issue. */
  private void page(Node meta) {
    String url = article.course().url();
    if (url != null) {
      meta.add(new Node("link").with("rel", "irel:seeAlso").with("href", url));
    }
    ArticleView.Issue issue = article.edition();
    if (issue != null) {
      meta.add(
          new Node("link")
              .with("rel", "irel:seeAlso")
              .with("href", frame.edition(issue.publication(), issue.date()))
              .leaf(
                  "title",
                  "%s %s, p. %d".formatted(issue.publication(), issue.date(), issue.page())));
    }
  }

  private void embargo(Node meta) {
    Instant until = article.course().embargoedUntil();
    boolean isOpenEnded =
        article.wire().times().stream()
            .noneMatch(time -> time.field().toLowerCase(Locale.ROOT).startsWith("embargoed"));
    if (until != null && isOpenEnded && cameInSo) {
      // Empty: until the feed says otherwise.
      own(meta, new Node("embargoed"), true);
    } else {
      time(meta, "embargoed", until);
    }
  }

  private void time(Node meta, String name, @Nullable Instant at) {
    String said = Moments.said(article, name, at);
    if (said != null) {
      own(meta, new Node(name).text(said), true);
    }
  }

  /** Adds a field's element, unless the feed's own says the same and more. */
  private void own(Node meta, Node element, boolean standsOnce) {
    boolean isSaid =
        saidOfItem.children(element.name()).stream()
            .anyMatch(sent -> standsOnce || codes.keyOf(sent).equals(codes.keyOf(element)));
    if (!isSaid) {
      meta.add(element);
    }
  }

  private Node contentMeta() {
    Filing filing = article.wire().filing();
    G2Concepts concepts = new G2Concepts(article, frame, codes);
    Node meta = new Node("contentMeta");
    saidOfContent.attributes().forEach(meta::with);
    Set<String> merged = Set.of("subject", "genre", "located");
    saidOfContent.children().stream()
        .filter(child -> !merged.contains(child.name()))
        .forEach(meta::add);
    concepts.subjects(saidOfContent.children("subject")).forEach(meta::add);
    concepts.merged("genre", filing.genres(), saidOfContent.children("genre")).forEach(meta::add);
    concepts
        .merged("located", filing.located(), saidOfContent.children("located"))
        .forEach(meta::add);
    unlessSaid(meta, "urgency", string(article.course().urgency()));
    if (!saidOfContent.has("language") && language() != null) {
      meta.add(new Node("language").with("tag", language()));
    }
    unlessSaid(meta, "slugline", filing.slugline());
    unlessSaid(
        meta,
        "creditline",
        article.wire().rights() == null ? null : article.wire().rights().credit());
    headlines(meta);
    people(meta);
    unlessSaid(meta, "dateline", dateline());
    if (!saidOfContent.has("description")) {
      descriptions(meta);
    }
    return meta.inOrderOf("contentMeta");
  }

  private void headlines(Node meta) {
    Set<String> sent =
        saidOfContent.children("headline").stream().map(codes::keyOf).collect(Collectors.toSet());
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
    boolean areSaid = Stream.of("creator", "by", "contributor").anyMatch(saidOfContent::has);
    if (areSaid || (cameInSo && G2Content.isNitf(article))) {
      return;
    }
    for (Author author : article.text().authors()) {
      meta.add(
          new Node("creator")
              .with("literal", author.name())
              .with("type", "cpnat:person")
              .leaf("name", author.name()));
    }
  }

  private @Nullable String dateline() {
    Dateline dateline = article.text().dateline();
    return dateline == null || (cameInSo && G2Content.isNitf(article))
        ? null
        : Stream.of(dateline.place(), string(dateline.date()), dateline.source())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
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
    if (!saidOfContent.has(name)) {
      meta.leaf(name, text);
    }
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** All items of a message in the order of print, as references by page. */
  static List<Node> references(List<ArticleView> articles) {
    return articles.stream()
        .map(
            article ->
                new Node("itemRef")
                    .with("residref", guid(article))
                    .with("version", version(article))
                    .with("contenttype", NewsMlForm.ITEM)
                    .leaf("title", article.text().headline()))
        .toList();
  }
}
