package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Viewing;
import io.broadsheet.archive.reading.page.NextLink;
import io.broadsheet.archive.reading.representation.Representation;
import io.broadsheet.archive.reading.representation.Representations;
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
  private final Representations representations;

  ArticleResource(Articles articles, Viewing viewing, Representations representations) {
    this.articles = articles;
    this.viewing = viewing;
    this.representations = representations;
  }

  @GET
  @RunOnVirtualThread
  public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
    Viewer viewer = viewing.viewer();
    Representation form =
        representations.wanted(uri.getQueryParameters().getFirst("format"), headers);
    ArticleRequest request = ArticleRequest.of(uri.getQueryParameters(), viewer);
    if (!viewer.isOperator() && request.filter().asksForMoreThanUsable()) {
      throw Problems.of(
              403, "forbidden", "Forbidden", "status: only an operator may ask for this one")
          .build();
    }
    ArticlePage page = articles.page(request);
    Response.ResponseBuilder response =
        Response.ok(form.list(ArticleAnswer.of(page, request, viewer)))
            .type(form.mediaType() + ";charset=UTF-8")
            .header("Vary", "Accept, Authorization");
    return NextLink.on(response, uri, page.next()).build();
  }
}
