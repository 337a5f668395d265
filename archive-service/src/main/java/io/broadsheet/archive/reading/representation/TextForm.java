package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Author;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** For people: headline, byline, paragraphs. */
public final class TextForm implements Representation {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain");
  }

  @Override
  public void write(ArticleView article, Frame frame, Writer out) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(article.text().headline());
    parts.addAll(article.text().subheadlines());
    if (!article.text().authors().isEmpty()) {
      parts.add(
          article.text().authors().stream().map(Author::name).collect(Collectors.joining(", ")));
    }
    parts.add(article.text().body().replace("\n", "\n\n"));
    out.write(String.join("\n\n", parts));
    out.write('\n');
  }

  @Override
  public void write(Listing listing, Frame frame, Writer out) throws IOException {
    String between = "";
    for (Listing.Item item : listing.articles()) {
      out.write(between);
      write(item.article(), frame, out);
      between = "\n* * *\n\n";
    }
  }
}
