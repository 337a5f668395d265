package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.version.ArticleRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total of the whole list, in the same snapshot as the page
 * @param next cursor, null on the last page
 */
record ArticlePage(
    List<ArticleRow> rows,
    long total,
    @Nullable String next,
    Map<String, List<Facet.Count>> facets) {}
