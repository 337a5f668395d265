package io.broadsheet.enrich;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
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
    return HealthCheckResponse.named("language models").status(models.areLoaded()).build();
  }
}
