package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.runtime.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hands out single articles to those who may see them. What became of an article binds all its
 * versions: none of a killed article's is handed to a reader.
 */
@ApplicationScoped
public class ArticleDesk {
  private final Articles articles;
  private final SimilarStories similarStories;

  public ArticleDesk(Articles articles, SimilarStories similarStories) {
    this.articles = articles;
    this.similarStories = similarStories;
  }

  /**
   * @throws HttpProblem 404 or 410 when there is nothing to see
   */
  ArticleRow current(String id, Viewer viewer) {
    ArticleRow row = articles.current(parsed(id)).orElseThrow(ArticleDesk::unknown);
    return visible(row, row.visibleTo(viewer));
  }

  /**
   * @throws HttpProblem 404 or 410 when there is nothing to see
   */
  List<VersionView> history(String id, Viewer viewer) {
    ArticleRow current = current(id, viewer);
    return articles.history(current.event().article().id(), viewer);
  }

  /**
   * @throws HttpProblem 404 or 410 when there is nothing to see
   */
  ArticleRow version(String id, int version, Viewer viewer) {
    ArticleRow current = current(id, viewer);
    ArticleRow row =
        articles
            .version(current.event().article().id(), version)
            .orElseThrow(() -> Problems.notFound("The article has no such version."));
    return visible(row, row.visibleAmongOthersTo(viewer));
  }

  /**
   * Near duplicates first, then similar stories.
   *
   * @throws HttpProblem 404 or 410 when there is nothing to see
   */
  List<RelatedView> related(String id, Viewer viewer) {
    ArticleRow row = current(id, viewer);
    return Stream.concat(
            articles.related(row.event().article().id(), viewer).stream(),
            similarStories.of(row, viewer).stream())
        .toList();
  }

  private static ArticleRow visible(ArticleRow row, Visibility visibility) {
    return switch (visibility) {
      case VISIBLE -> row;
      case HIDDEN -> throw unknown();
      case GONE ->
          throw Problems.of(410, "gone", "Gone", "The article was killed by its feed.").build();
      case EXPIRED ->
          throw Problems.of(410, "expired", "Gone", "The article is not for use any longer.")
              .build();
    };
  }

  private static ArticleId parsed(String id) {
    try {
      return ArticleId.parse(id);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static HttpProblem unknown() {
    return Problems.notFound("There is no such article.");
  }
}
