package io.broadsheet.archive.reading.database;

import io.broadsheet.runtime.problem.Problems;
import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.jspecify.annotations.Nullable;

/**
 * The change that a request must see: whoever has heard of change 17 says {@code Broadsheet-Change:
 * 17} and reads what it brought, whichever copy answers.
 */
@ApplicationScoped
public class WantedChange {
  static final String HEADER = "Broadsheet-Change";

  private final Instance<RoutingContext> requests;

  WantedChange(Instance<RoutingContext> requests) {
    this.requests = requests;
  }

  /**
   * @return 0 when the request names none, or nobody's request is being answered
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no number
   */
  long number() {
    if (!Arc.container().requestContext().isActive()) {
      return 0;
    }
    return number(requests.get().request().getHeader(HEADER));
  }

  static long number(@Nullable String header) {
    if (header == null) {
      return 0;
    }
    try {
      return Math.max(0, Long.parseLong(header.strip()));
    } catch (NumberFormatException e) {
      throw Problems.badRequest(HEADER + " is the number of a change, such as 17.");
    }
  }
}
