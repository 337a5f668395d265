package io.broadsheet.ingest.publication;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when a post could be taken now. */
@Readiness
final class PublicationReadiness implements HealthCheck {
  private final Publication publication;

  PublicationReadiness(Publication publication) {
    this.publication = publication;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("publication")
        .status(publication.isReady())
        .withData("unfinished", publication.unfinished())
        .build();
  }
}
