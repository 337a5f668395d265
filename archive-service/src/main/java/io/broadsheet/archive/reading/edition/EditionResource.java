package io.broadsheet.archive.reading.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Viewing;
import io.broadsheet.archive.reading.answer.Answer;
import io.broadsheet.archive.reading.answer.Question;
import io.broadsheet.archive.reading.article.Articles;
import io.broadsheet.archive.reading.page.NextLink;
import io.broadsheet.archive.reading.page.Parameters;
import io.broadsheet.archive.reading.representation.Listing;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.problem.Problems;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Printed issues and what stands in them. */
@Path("/v1/editions")
public class EditionResource {
  private final Editions editions;
  private final Articles articles;
  private final Viewing viewing;

  EditionResource(Editions editions, Articles articles, Viewing viewing) {
    this.editions = editions;
    this.articles = articles;
    this.viewing = viewing;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RunOnVirtualThread
  public Response list(@Context UriInfo uri) {
    Editions.Page page =
        editions.page(EditionRequest.of(uri.getQueryParameters()), viewing.viewer());
    return NextLink.on(Response.ok(page), uri, page.next()).build();
  }

  @GET
  @Path("/{publication}/{date}")
  @RunOnVirtualThread
  public Response edition(
      @PathParam("publication") String publication,
      @PathParam("date") String date,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    Viewer viewer = viewing.viewer();
    Parameters unused = new Parameters(uri.getQueryParameters(), Set.of("format", "fields"));
    Question question = Question.of(uri, headers, viewer);
    EditionView edition =
        editions
            .edition(publication, day(date), viewer)
            .orElseThrow(() -> Problems.notFound("There is no such edition."));
    List<ArticleRow> rows = articles.printedIn(edition.publication(), edition.date(), viewer);
    List<Listing.Item> items =
        rows.stream().map(row -> Listing.Item.of(row, viewer, null)).toList();
    Listing.Issue issue =
        new Listing.Issue(edition.publication(), edition.date(), edition.number());
    return Answer.of(
        new Listing(items, edition.articleCount(), null, issue, facts(edition)), rows, question);
  }

  // Flat beside the articles, as an article's own fields are.
  private static Map<String, Object> facts(EditionView edition) {
    return EventJson.mapper().convertValue(edition, new TypeReference<>() {});
  }

  private static LocalDate day(String date) {
    try {
      return Parameters.day(date);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Problems.notFound("There is no such edition: its date is none.");
    }
  }
}
