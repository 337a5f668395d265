package io.broadsheet.runtime.problem;

import io.broadsheet.runtime.trace.TraceFilter;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Gives a type to the problems that the framework itself raises (no such path, wrong media type),
 * and the trace id to every one, so that it can be found in the log. Faults (5xx) are logged with
 * their stack by the problem library, refusals (4xx) here, in one line.
 */
@ApplicationScoped
public class ProblemTypes implements ProblemPostProcessor {
  private static final Logger LOG = Logger.getLogger(ProblemTypes.class);

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem.Builder builder =
        HttpProblem.builder(problem).with("traceId", TraceFilter.currentId());
    if (problem.getType() == null) {
      builder.withType(Problems.type(slug(problem.getStatusCode())));
    }
    HttpProblem typed = builder.build();
    if (typed.getStatusCode() < 500) {
      // Its type says enough: a detail or an error may quote what was sent, and that is not logged.
      LOG.infof("%d %s %s", typed.getStatusCode(), typed.getType(), context.path);
    }
    return typed;
  }

  private static String slug(int status) {
    return switch (status) {
      case 400 -> "bad-request";
      case 401 -> "unauthorized";
      case 403 -> "forbidden";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 409 -> "conflict";
      case 413 -> "too-large";
      case 415 -> "unsupported-media-type";
      case 422 -> "unprocessable";
      case 429 -> "too-many-requests";
      case 503 -> "unavailable";
      default -> status >= 500 ? "internal" : "http-" + status;
    };
  }
}
