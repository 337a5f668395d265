package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Viewing;
import io.broadsheet.archive.reading.answer.Answer;
import io.broadsheet.archive.reading.answer.Question;
import io.broadsheet.archive.reading.page.Parameters;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** One article and its history. */
@Path("/v1/articles/{id}")
public class VersionResource {
  private final ArticleDesk desk;
  private final Viewing viewing;

  VersionResource(ArticleDesk desk, Viewing viewing) {
    this.desk = desk;
    this.viewing = viewing;
  }

  /** The history as JSON. */
  public record History(List<VersionView> versions, int total) {}

  /** What says nearly the same, as JSON. */
  public record Related(List<RelatedView> articles, int total) {}

  @GET
  @RunOnVirtualThread
  public Response current(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Viewer viewer = viewing.viewer();
    return answer(desk.current(id, viewer), viewer, uri, headers);
  }

  @GET
  @Path("/related")
  @Produces(MediaType.APPLICATION_JSON)
  @RunOnVirtualThread
  public Related related(@PathParam("id") String id) {
    List<RelatedView> articles = desk.related(id, viewing.viewer());
    return new Related(articles, articles.size());
  }

  @GET
  @Path("/versions")
  @Produces(MediaType.APPLICATION_JSON)
  @RunOnVirtualThread
  public History versions(@PathParam("id") String id) {
    List<VersionView> versions = desk.history(id, viewing.viewer());
    return new History(versions, versions.size());
  }

  @GET
  @Path("/versions/{version: [0-9]{1,9}}")
  @RunOnVirtualThread
  public Response version(
      @PathParam("id") String id,
      @PathParam("version") int version,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    Viewer viewer = viewing.viewer();
    return answer(desk.version(id, version, viewer), viewer, uri, headers);
  }

  private Response answer(ArticleRow row, Viewer viewer, UriInfo uri, HttpHeaders headers) {
    Parameters unused = new Parameters(uri.getQueryParameters(), Set.of("format", "fields"));
    return Answer.of(row, Question.of(uri, headers, viewer));
  }
}
