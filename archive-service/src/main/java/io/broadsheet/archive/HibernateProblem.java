package io.broadsheet.archive;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.JDBCException;

/** The same as {@link SqlProblem}, where Hibernate has wrapped it. */
@Provider
@Priority(Priorities.USER)
public class HibernateProblem extends ExceptionMapperBase<JDBCException> {
  @Override
  protected HttpProblem toProblem(JDBCException fault) {
    return SqlProblem.unavailable(fault);
  }
}
