package io.broadsheet.archive.reading.page;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** {@code Link: rel="next"} (RFC 8288). */
public final class NextLink {
  private NextLink() {}

  /**
   * @param next cursor of the next page; null on the last one, which has no such link
   */
  public static Response.ResponseBuilder on(
      Response.ResponseBuilder response, UriInfo request, @Nullable String next) {
    return next == null
        ? response
        : response.links(
            Link.fromUri(request.getRequestUriBuilder().replaceQueryParam("cursor", next).build())
                .rel("next")
                .build());
  }
}
