package io.broadsheet.archive.reading.representation.ninjs;

import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.version.ArticleView;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** IPTC's ninjs 3.1; a list is an array of items. */
public final class NinjsForm implements Representation {
  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/ninjs+json");
  }

  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    out.write(NinjsItem.of(article, frame).toString());
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    String before = "[";
    for (Listing.Item item : listing.articles()) {
      out.write(before);
      write(item.article(), frame, out);
      before = ",\n";
    }
    out.write(listing.articles().isEmpty() ? "[]" : "]");
  }
}
