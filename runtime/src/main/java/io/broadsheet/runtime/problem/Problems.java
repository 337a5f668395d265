package io.broadsheet.runtime.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.time.Duration;

/** Refusals and faults as exceptions that become problem documents. */
public final class Problems {
  /** The type of requests that do not make sense. */
  public static final String BAD_REQUEST = "/problems/bad-request";

  private Problems() {}

  /**
   * Starts a problem.
   *
   * @param slug the stable end of its type, {@code /problems/<slug>}
   * @param title the same for every problem of the type
   * @param detail what is wrong this time, for people; never a body or a key
   */
  public static HttpProblem.Builder of(int status, String slug, String title, String detail) {
    return HttpProblem.builder()
        .withType(type(slug))
        .withStatus(status)
        .withTitle(title)
        .withDetail(detail);
  }

  /** Not now, but soon. */
  public static HttpProblem unavailable(String detail, Duration retryAfter) {
    return of(503, "unavailable", "Service unavailable", detail)
        .withHeader("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())))
        .build();
  }

  /** There is nothing under that name, or nothing that this caller may see. */
  public static HttpProblem notFound(String detail) {
    return of(404, "not-found", "Not found", detail).build();
  }

  /** The request itself, rather than a document in it, does not make sense. */
  public static HttpProblem badRequest(String detail) {
    return of(400, "bad-request", "Bad request", detail).build();
  }

  static URI type(String slug) {
    return URI.create("/problems/" + slug);
  }
}
