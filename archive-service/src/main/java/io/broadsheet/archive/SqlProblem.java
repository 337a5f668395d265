package io.broadsheet.archive;

import io.broadsheet.runtime.problem.Problems;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** A database that is down or too slow is no fault of the request: come again. */
@Provider
@Priority(Priorities.USER)
public class SqlProblem extends ExceptionMapperBase<SQLException> {
  private static final Logger LOG = Logger.getLogger(SqlProblem.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  @Override
  protected HttpProblem toProblem(SQLException fault) {
    return unavailable(fault);
  }

  static HttpProblem unavailable(Exception fault) {
    LOG.error("The database did not answer a request", fault);
    return Problems.unavailable("The archive's database does not answer.", RETRY_AFTER);
  }
}
