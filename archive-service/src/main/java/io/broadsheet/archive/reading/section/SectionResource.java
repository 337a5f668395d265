package io.broadsheet.archive.reading.section;

import io.broadsheet.archive.reading.Viewing;
import io.broadsheet.archive.reading.page.Parameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** The section tree with counts. */
@Path("/v1/sections")
public class SectionResource {
  private final Sections sections;
  private final Viewing viewing;

  SectionResource(Sections sections, Viewing viewing) {
    this.sections = sections;
    this.viewing = viewing;
  }

  /** All of them: there are not many. */
  public record Answer(List<SectionView> sections, int total) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RunOnVirtualThread
  public Answer list(@Context UriInfo uri) {
    Parameters unused = new Parameters(uri.getQueryParameters(), Set.of());
    List<SectionView> inUse = sections.inUse(viewing.viewer());
    return new Answer(inUse, inUse.size());
  }
}
