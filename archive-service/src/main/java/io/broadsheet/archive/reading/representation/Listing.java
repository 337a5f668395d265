package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles, ready to be written down.
 *
 * @param next cursor, null on the last page
 * @param extras whatever else the answer says, such as facets or an issue's facts
 */
public record Listing(
    List<Item> articles,
    long total,
    @Nullable String next,
    Map<String, Object> extras,
    Fields fields) {
  public Listing {
    articles = List.copyOf(articles);
  }

  /**
   * @param highlight what of the search stands in it, null when that was not asked for
   */
  public record Item(ArticleView article, @Nullable Highlight highlight) {}

  /**
   * Texts as HTML with {@code <mark>} around what was searched for.
   *
   * @param headline null when nothing of it is in there
   * @param body the part around the first hit, null when there is none
   */
  public record Highlight(@Nullable String headline, @Nullable String body) {}
}
