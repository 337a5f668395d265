package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** For people: headline, byline, paragraphs. Fields are not chosen: there are only these. */
final class TextForm implements Representation {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String article(ArticleView article, Fields fields) {
    List<String> parts = new ArrayList<>();
    parts.add(article.text().headline());
    parts.addAll(article.text().subheadlines());
    if (!article.text().authors().isEmpty()) {
      parts.add(
          article.text().authors().stream().map(Author::name).collect(Collectors.joining(", ")));
    }
    parts.add(article.text().body().replace("\n", "\n\n"));
    return String.join("\n\n", parts) + "\n";
  }

  @Override
  public String list(Listing listing) {
    return listing.articles().stream()
        .map(item -> article(item.article(), listing.fields()))
        .collect(Collectors.joining("\n* * *\n\n"));
  }
}
