package io.broadsheet.archive.reading;

import io.broadsheet.archive.TestDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The service on a database of its own, its channels closed: tests put articles in themselves. One
 * that has a {@code Runnable} can silence the service's connections to the database by it.
 */
public final class ServiceWithoutKafka implements QuarkusTestResourceLifecycleManager {
  private static final List<String> CHANNELS =
      List.of("submissions-in", "raw-in", "enriched-in", "raw-dlq-in", "enriched-dlq-in");

  private @Nullable Relay relay;

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>();
    CHANNELS.forEach(
        channel -> settings.put("mp.messaging.incoming." + channel + ".enabled", "false"));
    settings.put("kafka.bootstrap.servers", "127.0.0.1:1");
    settings.put("quarkus.log.category.\"org.apache.kafka\".level", "ERROR");
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.datasource.username", TestDatabase.USER);
    settings.put("quarkus.datasource.password", TestDatabase.PASSWORD);
    try (Connection connection = TestDatabase.migrated().getConnection()) {
      URI url = URI.create(connection.getMetaData().getURL().substring("jdbc:".length()));
      relay = new Relay(url.getPort());
      settings.put(
          "quarkus.datasource.jdbc.url",
          "jdbc:postgresql://127.0.0.1:" + relay.port() + url.getPath());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return settings;
  }

  @Override
  public void inject(TestInjector injector) {
    Runnable silence = Objects.requireNonNull(relay)::silence;
    injector.injectIntoFields(silence, new TestInjector.MatchesType(Runnable.class));
  }

  @Override
  public void stop() {
    if (relay != null) {
      relay.close();
    }
  }
}
