package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import java.util.List;
import java.util.stream.Collectors;

/** What an article says, as HTML. */
public final class Body {
  private static final int LONGEST_TEASER = 300;

  private Body() {}

  /** The clean HTML that came with it, else a paragraph for each of its own. */
  public static String html(ArticleView article) {
    String html = article.wire().html();
    return html == null ? html(paragraphs(article)) : html;
  }

  /** Plain paragraphs as HTML. */
  public static String html(List<String> paragraphs) {
    return paragraphs.stream()
        .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
        .collect(Collectors.joining());
  }

  public static List<String> paragraphs(ArticleView article) {
    return article.text().body().lines().filter(line -> !line.isBlank()).toList();
  }

  /** A few words of it: the feed's own description, else the summary, else how it begins. */
  public static String teaser(ArticleView article) {
    String description = article.wire().filing().description();
    if (description != null) {
      return description;
    }
    return article.text().summary().isBlank()
        ? paragraphs(article).stream().findFirst().map(Body::shortened).orElse("")
        : article.text().summary();
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST_TEASER) {
      return text;
    }
    int end = LONGEST_TEASER - (Character.isHighSurrogate(text.charAt(LONGEST_TEASER - 1)) ? 1 : 0);
    return text.substring(0, end) + "…";
  }

  /** Plain text as it stands in HTML. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
