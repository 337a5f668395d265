package io.broadsheet.runtime.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** The 401 problem: no key, or none that opens anything (RFC 6750, section 3). */
final class Unauthorized {
  private Unauthorized() {}

  static HttpProblem problem(String detail) {
    return Problems.of(401, "unauthorized", "Unauthorized", detail)
        .withHeader("WWW-Authenticate", "Bearer realm=\"broadsheet\"")
        .build();
  }
}
