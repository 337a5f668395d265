package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** An article a line, for programs that read as it comes; the next page is in {@code Link}. */
public final class NdjsonForm implements Representation {
  private final JsonForm json = new JsonForm();

  @Override
  public String name() {
    return "ndjson";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-ndjson", "application/ndjson");
  }

  @Override
  public boolean hasFields() {
    return true;
  }

  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    json.write(article, frame, out);
    out.write('\n');
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    for (Listing.Item item : listing.articles()) {
      out.write(JsonForm.item(item, frame.fields()).toString());
      out.write('\n');
    }
  }
}
