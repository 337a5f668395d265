package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.Body;
import io.broadsheet.archive.reading.representation.xml.Xhtml;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The content set of an item: its text in the form that it came in, and its files. */
final class G2Content {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final Leftovers LEFTOVERS = new Leftovers(Tables.ATTRIBUTES);

  private final ArticleView article;
  private final Node set = new Node("contentSet");

  G2Content(ArticleView article) {
    this.article = article;
  }

  /** Whether the item is its words rather than a picture with a caption. */
  static boolean isText(ArticleView article) {
    String kind = article.wire().filing().kind();
    return kind == null || kind.equals("text") || kind.equals("composite");
  }

  /** Whether the text came as NITF inside of NewsML-G2. */
  static boolean isNitf(ArticleView article) {
    return G2Item.cameInSo(article) && article.wire().extensions().get("nitf") instanceof Map;
  }

  Node contentSet() {
    if (G2Item.cameInSo(article)) {
      said();
    }
    boolean hasWords = !article.text().body().isBlank();
    if (hasWords && (isText(article) || article.wire().html() != null)) {
      set.add(words());
    }
    if (!set.has("remoteContent")) {
      files();
    }
    return set.inOrderOf("contentSet");
  }

  // Other texts in mark-up are kept without the order of their parts: no reader could use them.
  // Of the text itself no more is kept than its type, which is written with it.
  private void said() {
    Node parent = new Node("item");
    LEFTOVERS.add(parent, set.name(), article.wire().extensions().get(set.name()));
    for (Node said : parent.children()) {
      said.attributes().forEach(set::with);
      said.children().stream().filter(G2Content::isWhole).forEach(set::add);
    }
  }

  private static boolean isWhole(Node said) {
    return !said.name().equals("inlineXML")
        && !(said.name().equals("inlineData") && said.text().isBlank());
  }

  private Node words() {
    if (isNitf(article)) {
      return new Node("inlineXML")
          .with("contenttype", "application/nitf+xml")
          .content(new NitfText(article)::write);
    }
    if (G2Item.cameInSo(article) && article.wire().html() == null) {
      return new Node("inlineData")
          .with("contenttype", "text/plain")
          .text(String.join("\n\n", Body.paragraphs(article)));
    }
    return new Node("inlineXML")
        .with("contenttype", "application/xhtml+xml")
        .content(
            xml ->
                xml.root(
                    XHTML,
                    "html",
                    () -> {
                      xml.element("head", () -> xml.leaf("title", article.text().headline()));
                      xml.element("body", () -> Xhtml.write(Body.html(article), xml));
                    }));
  }

  private void files() {
    for (Media media : article.wire().media()) {
      if (Objects.equals(media.uri(), article.provenance().guid())) {
        renditions(media.renditions());
      }
    }
  }

  private void renditions(List<Rendition> files) {
    for (Rendition file : files) {
      set.add(
          new Node("remoteContent")
              .with("href", file.href())
              .with("contenttype", file.mediaType())
              .with("size", file.bytes())
              .with("width", file.width())
              .with("height", file.height())
              .with("duration", file.seconds() == null ? null : file.seconds().longValue()));
    }
  }
}
