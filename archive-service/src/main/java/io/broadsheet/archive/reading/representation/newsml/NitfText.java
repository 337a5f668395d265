package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.Body;
import io.broadsheet.archive.reading.representation.xml.Xml;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A text as NITF, with what its own document said beyond the words. */
final class NitfText {
  private static final String NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";
  private static final Leftovers LEFTOVERS = new Leftovers(Tables.NITF_ATTRIBUTES);

  private final ArticleView article;

  NitfText(ArticleView article) {
    this.article = article;
  }

  void write(Xml xml) throws IOException {
    Node nitf = LEFTOVERS.member(article.wire().extensions(), "nitf");
    Node body = child(nitf, "body");
    head(child(body, "body.head"));
    content(child(body, "body.content"));
    body.inOrderOf("nitf.body");
    xml.root(NAMESPACE, "nitf", () -> nitf.writeInside(xml));
  }

  private void head(Node head) {
    Node hedline = new Node("hedline").leaf("hl1", article.text().headline());
    article.text().subheadlines().forEach(line -> hedline.leaf("hl2", line));
    head.add(hedline);
    for (Author author : article.text().authors()) {
      head.add(new Node("byline").leaf("person", author.name()).leaf("byttl", author.role()));
    }
    Dateline dateline = article.text().dateline();
    if (dateline != null) {
      head.add(
          new Node("dateline")
              .text(dateline.source())
              .leaf("location", dateline.place())
              .add(new Node("story.date").with("norm", day(dateline))));
    }
    head.inOrderOf("nitf.body.head");
  }

  private static @Nullable String day(Dateline dateline) {
    return dateline.date() == null
        ? null
        : dateline.date().format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private void content(Node content) {
    Body.paragraphs(article).forEach(paragraph -> content.leaf("p", paragraph));
    for (Media media : article.wire().media()) {
      if (media.uri() == null) {
        content.add(medium(media));
      }
    }
  }

  private static Node medium(Media media) {
    Node medium = new Node("media");
    medium.with("media-type", "picture".equals(media.kind()) ? "image" : media.kind());
    for (Rendition file : media.renditions()) {
      medium.add(
          new Node("media-reference")
              .with("source", file.href())
              .with("mime-type", file.mediaType())
              .with("width", file.width())
              .with("height", file.height()));
    }
    return medium.leaf("media-caption", media.caption()).leaf("media-producer", media.credit());
  }

  private static Node child(Node parent, String name) {
    if (!parent.has(name)) {
      parent.add(new Node(name));
    }
    return parent.children(name).getFirst();
  }
}
