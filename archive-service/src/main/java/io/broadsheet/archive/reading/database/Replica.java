package io.broadsheet.archive.reading.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * A copy of the database that streams from the primary and is read only; there when {@code
 * quarkus.datasource.replica.jdbc.url} says where.
 */
@ApplicationScoped
public class Replica {
  private final Optional<javax.sql.DataSource> database;

  Replica(@DataSource("replica") InjectableInstance<AgroalDataSource> replica) {
    this.database = replica.listActive().stream().map(javax.sql.DataSource.class::cast).findFirst();
  }

  Optional<javax.sql.DataSource> database() {
    return database;
  }
}
