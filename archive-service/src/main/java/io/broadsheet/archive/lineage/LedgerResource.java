package io.broadsheet.archive.lineage;

import io.broadsheet.archive.reading.page.Parameters;
import io.broadsheet.runtime.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Whether everything adds up. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lineage")
public class LedgerResource {
  private static final Logger LOG = Logger.getLogger(LedgerResource.class);

  private final Bookkeeper bookkeeper;
  private final Feeds feeds;

  LedgerResource(Bookkeeper bookkeeper, Feeds feeds) {
    this.bookkeeper = bookkeeper;
    this.feeds = feeds;
  }

  /** The answer of {@code /v1/feeds}. */
  public record FeedList(List<FeedHealth> feeds) {}

  @GET
  @Path("/ledger")
  @RunOnVirtualThread
  @Operation(
      summary = "The completeness ledger",
      description =
          "received = archived + duplicate + superseded + quarantined + in flight, by feed. An item"
              + " counts as in flight only while the log shows that it is still to come; else it is"
              + " missing.")
  @APIResponse(
      responseCode = "200",
      description = "The ledger",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Ledger.class),
              examples = @ExampleObject(name = "balanced", value = Examples.LEDGER)))
  @APIResponse(responseCode = "503", description = "The log does not answer")
  public Ledger ledger(@Context UriInfo uri) throws SQLException {
    refuseParameters(uri);
    try {
      return bookkeeper.ledger();
    } catch (LogUnreachable e) {
      LOG.warnf("No ledger: %s", e.getMessage());
      throw Problems.unavailable(
          "The log does not answer, so nobody can say what is still to come.",
          Duration.ofSeconds(5));
    }
  }

  @GET
  @Path("/feeds")
  @RunOnVirtualThread
  @Operation(summary = "How each feed does")
  @APIResponse(
      responseCode = "200",
      description = "All feeds, by id",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FeedList.class),
              examples = @ExampleObject(name = "one feed", value = Examples.FEEDS)))
  public FeedList feeds(@Context UriInfo uri) throws SQLException {
    refuseParameters(uri);
    return new FeedList(feeds.all());
  }

  private static void refuseParameters(UriInfo uri) {
    Parameters unused = new Parameters(uri.getQueryParameters(), Set.of());
  }
}
