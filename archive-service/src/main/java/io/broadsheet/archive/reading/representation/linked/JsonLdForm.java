package io.broadsheet.archive.reading.representation.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.runtime.event.EventJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * JSON-LD in the words of schema.org: a {@code NewsArticle}, an {@code ItemList} of them, or a
 * printed issue with its parts.
 */
public final class JsonLdForm implements Representation {
  private static final String CONTEXT = "https://schema.org";

  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/ld+json");
  }

  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    ObjectNode node = EventJson.mapper().createObjectNode().put("@context", CONTEXT);
    node.setAll(NewsArticle.of(article, frame));
    out.write(node.toString());
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    ObjectNode head = EventJson.mapper().createObjectNode().put("@context", CONTEXT);
    boolean isIssue = listing.issue() != null;
    if (listing.issue() != null) {
      head.setAll(Issues.of(listing.issue(), frame));
    } else {
      head.put("@type", "ItemList").put("@id", frame.self().toString());
      head.put("numberOfItems", listing.total());
    }
    // The list is left open: each article is written as it is made.
    String opened = head.toString();
    out.write(opened, 0, opened.length() - 1);
    out.write(isIssue ? ",\"hasPart\":[" : ",\"itemListElement\":[");
    String before = "";
    int position = 0;
    for (Listing.Item item : listing.articles()) {
      out.write(before);
      ObjectNode article = NewsArticle.of(item.article(), frame);
      ObjectNode element = EventJson.mapper().createObjectNode();
      element.put("@type", "ListItem").put("position", ++position).set("item", article);
      out.write(isIssue ? article.toString() : element.toString());
      before = ",\n";
    }
    out.write("]}");
  }
}
