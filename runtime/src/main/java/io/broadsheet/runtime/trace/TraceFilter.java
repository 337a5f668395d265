package io.broadsheet.runtime.trace;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Continues the caller's trace or starts one, and tells it in the log and in the answer. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class TraceFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String PROPERTY = "broadsheet.trace";

  private record Begun(TraceParent self, @Nullable TraceParent caller, Instant at) {}

  private static final String MDC_KEY = "traceId";

  private final Tracing tracing;

  TraceFilter(Tracing tracing) {
    this.tracing = tracing;
  }

  /** The trace of the request that is being answered. */
  public static TraceParent of(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof Begun begun
        ? begun.self()
        : TraceParent.start();
  }

  /** The id that the log line and a problem document share. */
  public static String currentId() {
    return MDC.get(MDC_KEY) instanceof String id ? id : TraceParent.start().traceId();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    TraceParent caller = TraceParent.parse(request.getHeaderString("traceparent")).orElse(null);
    TraceParent self = caller == null ? TraceParent.start() : caller.child();
    request.setProperty(PROPERTY, new Begun(self, caller, Instant.now()));
    MDC.put(MDC_KEY, self.traceId());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle("traceparent", of(request).header());
    if (request.getProperty(PROPERTY) instanceof Begun begun) {
      tracing.ended(() -> hop(request, response, begun));
    }
  }

  private static Hop hop(
      ContainerRequestContext request, ContainerResponseContext response, Begun begun) {
    int status = response.getStatus();
    return new Hop(
        Hop.Kind.SERVER,
        request.getMethod(),
        begun.self(),
        begun.caller(),
        begun.at(),
        Instant.now(),
        status >= 500 ? "status " + status : null,
        Map.of(
            "http.request.method", request.getMethod(),
            "url.path", request.getUriInfo().getPath(),
            "http.response.status_code", Integer.toString(status)));
  }
}
