package io.broadsheet.archive.change;

import io.broadsheet.archive.reading.Viewing;
import io.broadsheet.archive.reading.page.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The change log over HTTP. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "What happened, in commit order")
public class ChangeResource {
  private static final int DEFAULT_LIMIT = 100;
  private static final int MOST = 1000;
  private static final String EXAMPLE =
      """
      {"changes":[{"seq":7,"kind":"corrected","articleId":"5f0c8a4e-3d0b-5e5e-8c43-0d6f2f2b7a10",
       "version":2,"at":"2026-11-23T10:00:00.480Z","what":["headline"]}],"next":7}
      """;

  private final ChangeLog log;
  private final ChangeStream stream;
  private final Viewing viewing;

  ChangeResource(ChangeLog log, ChangeStream stream, Viewing viewing) {
    this.log = log;
    this.stream = stream;
    this.viewing = viewing;
  }

  /**
   * A stretch of the log.
   *
   * @param next to ask on from; what was asked when there is nothing new
   */
  public record ChangeList(List<ChangeView> changes, long next) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RunOnVirtualThread
  @Operation(
      summary = "Changes behind a number",
      description =
          "Also as `text/event-stream`, which goes on; `Last-Event-ID` resumes it. Readers hear of"
              + " an article from the moment that they may see it; operators hear of all that"
              + " happens, in a log with numbers of its own.")
  @APIResponse(
      responseCode = "200",
      description = "In commit order, without a gap",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ChangeList.class),
              examples = @ExampleObject(name = "a correction", value = EXAMPLE)))
  @APIResponse(responseCode = "400", description = "since or limit is no such number")
  @Parameter(
      name = "since",
      in = ParameterIn.QUERY,
      description = "The last number known; 0 for all",
      example = "6",
      schema = @Schema(type = SchemaType.INTEGER))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "1 to 1000, by default 100",
      schema = @Schema(type = SchemaType.INTEGER))
  public ChangeList changes(@Context UriInfo uri) {
    Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("since", "limit"));
    long seq = parameters.number("since", 0, 0);
    Audience audience = Audience.of(viewing.viewer());
    List<ChangeView> changes = log.since(seq, parameters.limit(DEFAULT_LIMIT, MOST), audience);
    return new ChangeList(changes, changes.isEmpty() ? seq : changes.getLast().seq());
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RunOnVirtualThread
  @Operation(hidden = true)
  public Response events(
      @Context Request request,
      @Context UriInfo uri,
      @Context RoutingContext routing,
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
    Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("since"));
    long seq =
        lastEventId == null
            ? parameters.number("since", 0, 0)
            : Parameters.number("Last-Event-ID", lastEventId, 0);
    if (request.getMethod().equals(HttpMethod.HEAD)) {
      return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
    }
    Audience audience = Audience.of(viewing.viewer());
    ChangeStream.Place place = stream.admit();
    // Also when the client has gone before there was anything to write to.
    int unused = routing.addEndHandler(ended -> place.close());
    StreamingOutput body = out -> stream.write(out, seq, audience, place);
    return Response.ok(body, MediaType.SERVER_SENT_EVENTS)
        .header("Cache-Control", "no-store")
        .build();
  }
}
