package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.search.Highlighter;
import io.broadsheet.contracts.article.Story;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a page of rows into a list to be written down. */
final class ArticleListing {
  private ArticleListing() {}

  static Listing of(ArticlePage page, ArticleRequest request, Viewer viewer) {
    Highlighter highlighter =
        request.isHighlighted()
            ? request.filter().query().map(Highlighter::new).orElse(null)
            : null;
    List<Listing.Item> items =
        page.rows().stream()
            .map(row -> Listing.Item.of(row, viewer, highlight(row, highlighter)))
            .toList();
    Map<String, Object> extras =
        request.facets().isEmpty() ? Map.of() : Map.of("facets", page.facets());
    return new Listing(items, page.total(), page.next(), null, extras);
  }

  private static Listing.@Nullable Highlight highlight(
      ArticleRow row, @Nullable Highlighter highlighter) {
    Story story = row.event().article().story();
    return highlighter == null
        ? null
        : new Listing.Highlight(
            highlighter.whole(story.headline()).orElse(null),
            highlighter.snippet(story.body()).orElse(null));
  }
}
