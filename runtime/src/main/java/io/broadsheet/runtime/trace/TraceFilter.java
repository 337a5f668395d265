package io.broadsheet.runtime.trace;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.MDC;

/** Continues the caller's trace or starts one, and tells it in the log and in the answer. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class TraceFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String PROPERTY = "broadsheet.trace";
  private static final String MDC_KEY = "traceId";

  /** The trace of the request that is being answered. */
  public static TraceParent of(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) instanceof TraceParent trace ? trace : TraceParent.start();
  }

  /** The id that the log line and a problem document share. */
  public static String currentId() {
    return MDC.get(MDC_KEY) instanceof String id ? id : TraceParent.start().traceId();
  }

  @Override
  public void filter(ContainerRequestContext request) {
    TraceParent trace =
        TraceParent.parse(request.getHeaderString("traceparent"))
            .map(TraceParent::child)
            .orElseGet(TraceParent::start);
    request.setProperty(PROPERTY, trace);
    MDC.put(MDC_KEY, trace.traceId());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle("traceparent", of(request).header());
  }
}
