package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.AsSent;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.WireFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One article as a news item, or as the package that it came in as (IPTC NewsML-G2 2.34). */
final class G2Item {
  static final String STANDARD_VERSION = "2.34";
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
  private final Map<String, Object> extensions;
  private final Codes codes;

  private G2Item(ArticleView article, Frame frame) {
    this.article = article;
    this.frame = frame;
    cameInSo = cameInSo(article);
    extensions = cameInSo ? article.wire().extensions() : Map.of();
    extensions.forEach(
        (name, value) -> {
          if (!APART.contains(name)) {
            LEFTOVERS.add(said, name, value);
          }
        });
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
    return AsSent.identifier(article, guid, cameInSo(article));
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
    String language = AsSent.language(article, cameInSo);
    boolean isPackage = said.has("groupSet") || said.has("itemRef");
    Node item =
        new Node(isPackage ? "packageItem" : "newsItem")
            .with("guid", guid(article))
            .with("version", version(article))
            .with("standard", "NewsML-G2")
            .with("standardversion", STANDARD_VERSION)
            .with("conformance", "power")
            .with("xml:lang", language);
    said.attributes().forEach(item::with);
    said.children().forEach(item::add);
    item.add(Codes.catalog());
    Node rights = rightsInfo();
    if (!said.has("rightsInfo") && !rights.children().isEmpty()) {
      item.add(rights);
    }
    Node saidOfItem = LEFTOVERS.member(extensions, "itemMeta");
    Node saidOfContent = LEFTOVERS.member(extensions, "contentMeta");
    item.add(new ItemMeta(article, frame, saidOfItem, codes, isPackage).node())
        .add(new ContentMeta(article, frame, saidOfContent, codes, language).node());
    if (!isPackage) {
      item.add(new G2Content(article).contentSet());
    }
    return item.inOrderOf("item");
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
