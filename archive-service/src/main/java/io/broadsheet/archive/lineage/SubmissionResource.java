package io.broadsheet.archive.lineage;

import io.broadsheet.archive.reading.Viewing;
import io.broadsheet.contracts.id.SubmissionId;
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
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a submission has come. */
@Path("/v1/submissions")
@Tag(name = "Lineage", description = "Where everything that was taken in is now")
public class SubmissionResource {
  private final SubmissionWatch watch;
  private final Viewing viewing;

  SubmissionResource(SubmissionWatch watch, Viewing viewing) {
    this.watch = watch;
    this.viewing = viewing;
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @RunOnVirtualThread
  @Operation(
      summary = "The status of each article of a submission",
      description =
          "With `Prefer: wait=N` the answer comes when all have settled, or after N seconds.")
  @Parameter(
      name = "Prefer",
      in = ParameterIn.HEADER,
      description = "`wait=N` (RFC 7240): seconds to wait, at most 60",
      example = "wait=10",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "What is known",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionStatus.class),
              examples = @ExampleObject(name = "settled", value = Examples.SUBMISSION)))
  @APIResponse(responseCode = "404", description = "Nothing was heard of such a submission")
  public Response submission(
      @Parameter(example = "0b7d5b0e-6f0e-4b1c-9d0a-2a6d3c1f9e11") @PathParam("id") String id,
      @Context HttpHeaders headers)
      throws SQLException, InterruptedException {
    List<String> prefer = headers.getRequestHeader("Prefer");
    Optional<Duration> wait = Preference.wait(prefer == null ? List.of() : prefer);
    SubmissionStatus status =
        watch
            .status(parse(id), viewing.viewer(), wait.orElse(Duration.ZERO))
            .orElseThrow(() -> Problems.notFound("There is no submission " + id + "."));
    Response.ResponseBuilder answer = Response.ok(status).header("Cache-Control", "no-store");
    wait.ifPresent(applied -> answer.header("Preference-Applied", "wait=" + applied.toSeconds()));
    return answer.build();
  }

  // What is no id names nothing, too.
  private static SubmissionId parse(String id) {
    try {
      return SubmissionId.parse(id);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("A submission's id is a UUID, not '" + id + "'.");
    }
  }
}
