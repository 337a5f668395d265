package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks as a client would. */
final class Asking {
  private Asking() {}

  /** A query, from {@code name, value, name, value …}; a name may stand more than once. */
  static Map<String, List<String>> query(String... namesAndValues) {
    Map<String, List<String>> query = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query
          .computeIfAbsent(namesAndValues[i], name -> new ArrayList<>())
          .add(namesAndValues[i + 1]);
    }
    return query;
  }

  static ArticlePage page(Articles articles, Viewer viewer, Map<String, List<String>> query) {
    return articles.page(ArticleRequest.of(query, viewer));
  }

  static List<String> headlines(Articles articles, Viewer viewer, String... namesAndValues) {
    return headlines(page(articles, viewer, query(namesAndValues)));
  }

  static List<String> headlines(ArticlePage page) {
    return page.rows().stream().map(row -> row.event().article().story().headline()).toList();
  }

  /** All pages, one after the other. */
  static List<String> walk(Articles articles, Viewer viewer, Map<String, List<String>> query) {
    List<String> ids = new ArrayList<>();
    Map<String, List<String>> next = new HashMap<>(query);
    while (true) {
      ArticlePage page = page(articles, viewer, next);
      page.rows().forEach(row -> ids.add(row.event().article().id().toString()));
      if (page.next() == null) {
        return ids;
      }
      next.put("cursor", List.of(page.next()));
    }
  }
}
