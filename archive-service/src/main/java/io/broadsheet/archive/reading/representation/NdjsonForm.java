package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import java.util.stream.Collectors;

/** An article a line, for programs that read as it comes; the next page is in {@code Link}. */
final class NdjsonForm implements Representation {
  private final JsonForm json = new JsonForm();

  @Override
  public String name() {
    return "ndjson";
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public String article(ArticleView article, Fields fields) {
    return json.article(article, fields) + "\n";
  }

  @Override
  public String list(Listing listing) {
    return listing.articles().stream()
        .map(item -> JsonForm.item(item, listing.fields()) + "\n")
        .collect(Collectors.joining());
  }
}
