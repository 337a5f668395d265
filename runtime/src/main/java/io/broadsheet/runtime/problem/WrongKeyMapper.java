package io.broadsheet.runtime.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A request with a key that opens nothing. */
@Provider
@Priority(1)
public class WrongKeyMapper extends ExceptionMapperBase<AuthenticationFailedException> {
  @Override
  protected HttpProblem toProblem(AuthenticationFailedException e) {
    return Unauthorized.problem("The key is unknown or revoked.");
  }
}
