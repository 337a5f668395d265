package io.broadsheet.runtime.problem;

import io.broadsheet.runtime.trace.TraceFilter;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives a type to the problems that the framework itself raises (no such path, wrong media type),
 * and the trace id to every one, so that a fault of ours can be found in the log.
 */
@ApplicationScoped
public class ProblemTypes implements ProblemPostProcessor {
  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem.Builder typed =
        HttpProblem.builder(problem).with("traceId", TraceFilter.currentId());
    return problem.getType() == null
        ? typed.withType(Problems.type(slug(problem.getStatusCode()))).build()
        : typed.build();
  }

  // Before the logger, so that its line says what the document says.
  @Override
  public int priority() {
    return 101;
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
