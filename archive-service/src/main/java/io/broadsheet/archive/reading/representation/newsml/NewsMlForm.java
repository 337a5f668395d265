package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.representation.xml.Xml;
import io.broadsheet.archive.reading.version.ArticleView;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * IPTC's NewsML-G2: one article as an item, several as a message; a printed issue's message begins
 * with the package of its pages.
 */
public final class NewsMlForm implements Representation {
  static final String ITEM = "application/vnd.iptc.g2.newsitem+xml";
  private static final String MESSAGE = "application/vnd.iptc.g2.newsmessage+xml";
  private static final String PACKAGE = "application/vnd.iptc.g2.packageitem+xml";
  private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";

  @Override
  public String name() {
    return "newsml-g2";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of(ITEM, MESSAGE, PACKAGE);
  }

  @Override
  public String listType() {
    return MESSAGE;
  }

  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    Xml xml = Xml.document(out);
    Node item = G2Item.of(article, frame);
    xml.root(NAMESPACE, item.name(), () -> item.writeInside(xml));
    xml.end();
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    Xml xml = Xml.document(out);
    xml.root(
        NAMESPACE,
        "newsMessage",
        () -> {
          header(frame).write(xml);
          xml.element("itemSet", () -> items(listing, frame, xml));
        });
    xml.end();
  }

  private static Node header(Frame frame) {
    return new Node("header")
        .leaf("sent", frame.now().toString())
        .leaf("sender", frame.base().getHost())
        .leaf("transmitId", frame.self().toString());
  }

  private static void items(Listing listing, Frame frame, Xml xml) throws IOException {
    if (listing.issue() != null) {
      issue(listing, listing.issue(), frame).write(xml);
    }
    for (Listing.Item item : listing.articles()) {
      G2Item.of(item.article(), frame).write(xml);
    }
  }

  private static Node issue(Listing listing, Listing.Issue issue, Frame frame) {
    Map<Integer, List<ArticleView>> pages =
        listing.articles().stream()
            .map(Listing.Item::article)
            .collect(Collectors.groupingBy(article -> page(article)));
    Node groups = new Node("groupSet").with("root", "issue");
    Node root = new Node("group").with("id", "issue").with("roleuri", "urn:role:issue");
    root.with("mode", "pgrmod:seq");
    groups.add(root);
    pages.keySet().stream()
        .sorted()
        .forEach(
            page -> {
              root.add(new Node("groupRef").with("idref", "page" + page));
              Node group =
                  new Node("group")
                      .with("id", "page" + page)
                      .with("roleuri", "urn:role:page")
                      .with("mode", "pgrmod:seq");
              G2Item.references(pages.getOrDefault(page, List.of())).forEach(group::add);
              groups.add(group.leaf("title", Integer.toString(page)));
            });
    return new Node("packageItem")
        .with("guid", frame.edition(issue.publication(), issue.date()))
        .with("version", "1")
        .with("standard", "NewsML-G2")
        .with("standardversion", G2Item.STANDARD_VERSION)
        .with("conformance", "power")
        .add(Codes.catalog())
        .add(
            new Node("itemMeta")
                .add(new Node("itemClass").with("qcode", "ninat:composite"))
                .add(new Node("provider").with("literal", issue.publication()))
                .leaf("versionCreated", frame.now().toString())
                .add(new Node("pubStatus").with("qcode", "stat:usable"))
                .leaf("title", issue.title()))
        .add(new Node("contentMeta").leaf("headline", issue.title()))
        .add(groups);
  }

  private static int page(ArticleView article) {
    return article.edition() == null ? 1 : article.edition().page();
  }
}
