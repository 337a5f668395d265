package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.page.BadParameter;
import io.broadsheet.archive.reading.page.Cursor;
import io.broadsheet.archive.reading.page.Parameters;
import io.broadsheet.archive.reading.version.ArticleRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page of a list of articles, as asked for.
 *
 * @param behind key of the last row of the page before
 */
record ArticleRequest(
    ArticleFilter filter,
    ArticleSort sort,
    int limit,
    Optional<List<String>> behind,
    Set<Facet> facets,
    boolean isHighlighted) {
  private static final int USUAL = 20;
  private static final int MOST = 200;
  private static final Set<String> OTHERS =
      Set.of("sort", "limit", "cursor", "fields", "facets", "highlight", "format");

  /**
   * @throws BadParameter when a parameter is unknown or makes no sense
   */
  static ArticleRequest of(Map<String, List<String>> query, Viewer viewer) {
    Set<String> known = new HashSet<>(ArticleFilter.names());
    known.addAll(OTHERS);
    Parameters parameters = new Parameters(query, known);
    ArticleFilter filter = ArticleFilter.of(parameters, viewer);
    ArticleSort sort =
        parameters.all("sort", ArticleSort::of).stream().findFirst().orElse(ArticleSort.NEWEST);
    Optional<List<String>> behind =
        parameters
            .one("cursor")
            .map(token -> Cursor.read(token, list(filter, sort), sort.keyLength()));
    return new ArticleRequest(
        filter,
        sort,
        parameters.limit(USUAL, MOST),
        behind,
        facets(parameters.listed("facets")),
        parameters.flag("highlight"));
  }

  /** The cursor that leads behind a row. */
  String cursorBehind(ArticleRow last) {
    return new Cursor(list(filter, sort), sort.keyOf(last)).token();
  }

  private static String list(ArticleFilter filter, ArticleSort sort) {
    return Cursor.fingerprint(sort, filter.values());
  }

  private static Set<Facet> facets(List<String> words) {
    try {
      return Set.copyOf(words.stream().map(Facet::of).toList());
    } catch (IllegalArgumentException e) {
      throw new BadParameter("facets", String.valueOf(e.getMessage()));
    }
  }
}
