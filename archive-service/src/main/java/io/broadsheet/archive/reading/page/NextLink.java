package io.broadsheet.archive.reading.page;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** {@code Link: rel="next"} (RFC 8288). */
public final class NextLink {
  private NextLink() {}

  /** Where the page behind a cursor is. */
  public static URI address(UriInfo request, String next) {
    return request.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
  }

  /**
   * @param next cursor of the next page; null on the last one, which has no such link
   */
  public static Response.ResponseBuilder on(
      Response.ResponseBuilder response, UriInfo request, @Nullable String next) {
    return next == null
        ? response
        : response.links(Link.fromUri(address(request, next)).rel("next").build());
  }
}
