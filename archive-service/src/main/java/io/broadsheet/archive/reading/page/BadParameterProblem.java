package io.broadsheet.archive.reading.page;

import io.broadsheet.runtime.problem.Problems;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Tells which parameter was wrong. */
@Provider
public class BadParameterProblem extends ExceptionMapperBase<BadParameter> {
  @Override
  protected HttpProblem toProblem(BadParameter fault) {
    String detail = String.valueOf(fault.getMessage());
    return Problems.of(400, "bad-parameter", "Bad query parameter", detail)
        .with("errors", List.of(Map.of("parameter", fault.parameter(), "detail", detail)))
        .build();
  }
}
