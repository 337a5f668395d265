package io.broadsheet.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL on a free port, one for all tests of the run; each test class gets a database.
 * It runs embedded, or as a container where {@code broadsheet.stack} says so.
 */
public final class TestDatabase {
  public static final String USER = "postgres";
  // The embedded server asks for none.
  public static final String PASSWORD = "postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /** A new database with the archive's schema. */
  public static DataSource migrated() {
    String name = "test_" + COUNT.incrementAndGet();
    try (Connection connection = database(USER).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    DataSource database = database(name);
    Flyway.configure().dataSource(database).load().migrate();
    return database;
  }

  private static DataSource database(String name) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setURL("jdbc:postgresql://" + Server.ADDRESS + "/" + name);
    database.setUser(USER);
    database.setPassword(PASSWORD);
    return database;
  }

  private static final class Server {
    static final String ADDRESS =
        System.getProperty("broadsheet.stack", "embedded").equals("containers")
            ? container()
            : embedded();

    private static String embedded() {
      try {
        return "127.0.0.1:"
            + EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", "off")
                .start()
                .getPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    // It goes with the run: a hook of the JVM's, as nobody closes the embedded one either.
    private static String container() {
      PostgreSQLContainer postgres =
          new PostgreSQLContainer("postgres:18")
              .withUsername(USER)
              .withPassword(PASSWORD)
              .withStartupTimeout(PATIENCE);
      postgres.start();
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
      return postgres.getHost() + ":" + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    }
  }
}
