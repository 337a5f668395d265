package io.broadsheet.archive.keeping;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Makes the schema when the database has come back without it: under a service that runs, a lost
 * database may be replaced by an empty one. Not ready while there is none.
 */
@Readiness
@ApplicationScoped
public class SchemaKeeper implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(SchemaKeeper.class);
  private static final Duration PERIOD = Duration.ofSeconds(2);
  private static final String IS_THERE = "SELECT to_regclass('change_counter') IS NOT NULL";

  private final DataSource database;
  private final Flyway flyway;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("schema-keeper").factory());
  // The service does not start without it.
  private volatile boolean isThere = true;

  SchemaKeeper(DataSource database, Flyway flyway) {
    this.database = database;
    this.flyway = flyway;
  }

  void start(@Observes StartupEvent event) {
    var looking =
        timer.scheduleWithFixedDelay(
            this::keep, PERIOD.toSeconds(), PERIOD.toSeconds(), TimeUnit.SECONDS);
    LOG.debugf("Watching the schema: %s", looking);
  }

  void stop(@Observes ShutdownEvent event) {
    timer.shutdownNow();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("schema").status(isThere).build();
  }

  /** Looks once, and mends what it finds. */
  void keep() {
    try {
      isThere = look();
      if (!isThere) {
        LOG.warn(
            "The database is empty, its schema is made anew. Articles of before are in the log"
                + " alone: docs/operations.md, building the database again");
        flyway.migrate();
        isThere = look();
      }
    } catch (SQLException | RuntimeException e) {
      // It is away, or another instance is at it. The check of the database itself says the first.
      LOG.debugf("The schema cannot be seen to: %s", e.getMessage());
    }
  }

  private boolean look() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(IS_THERE)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
