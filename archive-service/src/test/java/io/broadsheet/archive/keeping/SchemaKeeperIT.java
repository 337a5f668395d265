package io.broadsheet.archive.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SchemaKeeperIT {
  private final DataSource database = TestDatabase.migrated();

  @Test
  void makesTheSchemaInADatabaseThatCameBackEmpty() {
    SchemaKeeper keeper = keeper(database);
    empty();

    keeper.keep();

    assertThat(keeper.call().getStatus()).isEqualTo(Status.UP);
    assertThat(new Rows(database).of("SELECT count(*) FROM article")).containsExactly("0");
  }

  @Test
  void isNotReadyWhileTheSchemaCannotBeMade() {
    SchemaKeeper keeper = new SchemaKeeper(database, migrations(nowhere()));
    empty();

    keeper.keep();

    assertThat(keeper.call().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void leavesASchemaAloneThatIsThere() {
    SchemaKeeper keeper = new SchemaKeeper(database, migrations(nowhere()));

    keeper.keep();

    assertThat(keeper.call().getStatus()).isEqualTo(Status.UP);
  }

  private void empty() {
    Rows rows = new Rows(database);
    rows.execute("DROP SCHEMA public CASCADE");
    rows.execute("CREATE SCHEMA public");
  }

  private static SchemaKeeper keeper(DataSource database) {
    return new SchemaKeeper(database, migrations(database));
  }

  private static Flyway migrations(DataSource database) {
    return Flyway.configure().dataSource(database).load();
  }

  private static DataSource nowhere() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
    return nowhere;
  }
}
