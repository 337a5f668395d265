package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.page.Cursor;
import io.broadsheet.archive.reading.representation.Fields;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.archive.search.Highlighter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes rows into answers. */
public final class ArticleAnswer {
  private ArticleAnswer() {}

  static Listing of(ArticlePage page, ArticleRequest request, Viewer viewer) {
    Highlighter highlighter =
        request.isHighlighted()
            ? request.filter().query().map(Highlighter::new).orElse(null)
            : null;
    List<Listing.Item> items =
        page.rows().stream()
            .map(row -> ArticleView.of(row, viewer))
            .map(view -> new Listing.Item(view, highlight(view, highlighter)))
            .toList();
    Map<String, Object> extras =
        request.facets().isEmpty() ? Map.of() : Map.of("facets", page.facets());
    return new Listing(items, page.total(), page.next(), extras, request.fields());
  }

  private static Listing.@Nullable Highlight highlight(
      ArticleView view, @Nullable Highlighter highlighter) {
    return highlighter == null
        ? null
        : new Listing.Highlight(
            highlighter.whole(view.text().headline()).orElse(null),
            highlighter.snippet(view.text().body()).orElse(null));
  }

  /**
   * Strong: differs whenever a byte of the answer may. The archive writes a version's row anew for
   * whatever changes in it.
   */
  static EntityTag tagOf(ArticleRow row, Viewer viewer, Representation form, Fields fields) {
    return new EntityTag(
        Cursor.fingerprint(
            row.event().article().lifecycle().version().contentHash(),
            row.held(),
            viewer.isOperator(),
            form.name(),
            new TreeSet<>(fields.names())));
  }

  /** With the headers that let a reader ask again cheaply, and learn of a kill at once. */
  static Response.ResponseBuilder cacheable(
      Response.ResponseBuilder response, ArticleRow row, EntityTag tag) {
    return response
        .tag(tag)
        .lastModified(Date.from(row.held().archivedAt()))
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept, Authorization");
  }
}
