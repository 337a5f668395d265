package io.broadsheet.runtime.address;

import io.broadsheet.runtime.problem.Problems;
import io.broadsheet.runtime.trace.TraceParent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Reads addresses with words that nobody has percent-encoded, and answers those that have no
 * meaning with a problem document. The framework would answer both with a bare 400 before any code
 * of ours is asked; a service lets them through here by {@link #letThrough} before it starts.
 */
@ApplicationScoped
public class TypedAddresses {
  private static final Logger LOG = Logger.getLogger(TypedAddresses.class);
  private static final String CHECK_OF_FRAMEWORK = "vertx.disableURIValidation";
  // Before whatever else looks at an address.
  private static final int FIRST = 10_000;

  /** To be said before the framework starts. */
  public static void letThrough() {
    System.setProperty(CHECK_OF_FRAMEWORK, "true");
  }

  void register(@Observes Filters filters) {
    filters.register(TypedAddresses::read, FIRST);
  }

  private static void read(RoutingContext context) {
    String raw = context.request().uri();
    Optional<String> encoded = Target.encoded(raw);
    if (encoded.isEmpty()) {
      refuse(context);
    } else if (encoded.get().equals(raw)) {
      context.next();
    } else {
      context.reroute(context.request().method(), encoded.get());
    }
  }

  /** Here no resource is reached, and so none of the mappers of its problems. */
  private static void refuse(RoutingContext context) {
    TraceParent trace = TraceParent.start();
    LOG.infof("400 an address that is none, trace %s", trace.traceId());
    JsonObject problem =
        new JsonObject()
            .put("type", Problems.BAD_REQUEST)
            .put("status", 400)
            .put("title", "Bad request")
            .put(
                "detail",
                "The address is none: its words have to be UTF-8, and each % needs two hexadecimal"
                    + " digits behind it (%25 for the sign itself).")
            .put("traceId", trace.traceId());
    context
        .response()
        .setStatusCode(400)
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("traceparent", trace.header())
        .end(problem.encode());
  }
}
