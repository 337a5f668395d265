package io.broadsheet.archive.reading.entity;

import io.broadsheet.archive.reading.Viewing;
import io.broadsheet.archive.reading.page.NextLink;
import io.broadsheet.runtime.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** People, places and organizations. */
@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
public class EntityResource {
  private final Entities entities;
  private final Viewing viewing;

  EntityResource(Entities entities, Viewing viewing) {
    this.entities = entities;
    this.viewing = viewing;
  }

  @GET
  @RunOnVirtualThread
  public Response list(@Context UriInfo uri) {
    Entities.Page page =
        entities.page(EntityRequest.of(uri.getQueryParameters()), viewing.viewer());
    return NextLink.on(Response.ok(page), uri, page.next()).build();
  }

  // An id may hold any sign, a slash too.
  @GET
  @Path("/{id: .+}")
  @RunOnVirtualThread
  public EntityPortrait one(@PathParam("id") String id) {
    return entities
        .portrait(id, viewing.viewer())
        .orElseThrow(() -> Problems.notFound("No article names such an entity."));
  }
}
