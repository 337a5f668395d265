package io.broadsheet.archive.lineage;

import io.broadsheet.archive.Transaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether two archives hold the same: before and after a rebuild, here and at another site. */
@Path("/v1/fingerprint")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lineage")
public class FingerprintResource {
  private final DataSource database;

  FingerprintResource(DataSource database) {
    this.database = database;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      summary = "A hash over all that the archive holds",
      description = "The same for the same log, whatever order it was read in. Reads every row.")
  @APIResponse(responseCode = "200", description = "The counts and the hash")
  public Fingerprint fingerprint() throws SQLException {
    return Transaction.in(database, Fingerprint::of);
  }
}
