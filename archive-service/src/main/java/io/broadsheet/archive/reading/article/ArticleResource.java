package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Viewing;
import io.broadsheet.archive.reading.answer.Answer;
import io.broadsheet.archive.reading.answer.Question;
import io.broadsheet.runtime.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Finds articles. */
@Path("/v1/articles")
public class ArticleResource {
  private final Articles articles;
  private final Viewing viewing;

  ArticleResource(Articles articles, Viewing viewing) {
    this.articles = articles;
    this.viewing = viewing;
  }

  @GET
  @RunOnVirtualThread
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    Viewer viewer = viewing.viewer();
    Question question = Question.of(uri, headers, viewer);
    ArticleRequest request = ArticleRequest.of(uri.getQueryParameters(), viewer);
    if (!viewer.isOperator() && request.filter().asksForMoreThanUsable()) {
      throw Problems.of(
              403, "forbidden", "Forbidden", "status: only an operator may ask for this one")
          .build();
    }
    ArticlePage page = articles.page(request);
    return Answer.of(ArticleListing.of(page, request, viewer), page.rows(), question);
  }
}
