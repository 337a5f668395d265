package io.broadsheet.enrich;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Started, and ready, once the language models are loaded. */
@Startup
@Readiness
@ApplicationScoped
public class ModelReadiness implements HealthCheck {
  private final Models models;

  ModelReadiness(Models models) {
    this.models = models;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("language models").status(models.areLoaded());
    // Bad rules are no reason to stop: the ones before them go on.
    models.problemOfHouseRules().ifPresent(problem -> answer.withData("house sections", problem));
    return answer.build();
  }
}
