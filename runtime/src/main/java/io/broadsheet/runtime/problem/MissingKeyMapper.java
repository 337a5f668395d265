package io.broadsheet.runtime.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

// The problem library's own mapper for this was compiled against an older challenge class.
/** A request without a key for what needs one. */
@Provider
@Priority(1)
public class MissingKeyMapper extends ExceptionMapperBase<UnauthorizedException> {
  @Override
  protected HttpProblem toProblem(UnauthorizedException e) {
    return Unauthorized.problem("This needs a key: Authorization: Bearer bs_…");
  }
}
