package io.broadsheet.pipeline.containers;

import io.broadsheet.pipeline.client.Log;
import io.broadsheet.pipeline.stack.Images;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Kafka with topics and first keys, and PostgreSQL: what one service at a time is put into. */
final class Surroundings implements AutoCloseable {
  private static final String VERSION = "0.1.0";
  private static final String BROKER = "kafka:19092";
  private static final int POSTGRES_PORT = 5432;
  private static final Duration READY = Duration.ofMinutes(4);

  private final Network network = Network.newNetwork();
  private final KafkaContainer kafka =
      new KafkaContainer("apache/kafka:4.1.2")
          .withNetwork(network)
          .withListener(BROKER)
          .withStartupTimeout(READY);
  private final PostgreSQLContainer postgres =
      new PostgreSQLContainer("postgres:18")
          .withNetwork(network)
          .withNetworkAliases("postgres")
          .withUsername("broadsheet")
          .withDatabaseName("broadsheet")
          .withStartupTimeout(READY);
  private final String demoKey;

  private Surroundings() {
    Images.build();
    kafka.start();
    demoKey = setUp();
  }

  static Surroundings withKafka() {
    return new Surroundings();
  }

  static Surroundings withKafkaAndPostgres() {
    Surroundings surroundings = new Surroundings();
    surroundings.postgres.start();
    return surroundings;
  }

  /** The service, ready; without a way out of the surroundings but its port. */
  GenericContainer<?> service(String name, int port) {
    GenericContainer<?> service =
        container(name)
            .withExposedPorts(port)
            .waitingFor(Wait.forHttp("/q/health/ready").forPort(port).withStartupTimeout(READY));
    if (postgres.isRunning()) {
      service.withEnv(
          Map.of(
              "QUARKUS_DATASOURCE_JDBC_URL",
              "jdbc:postgresql://postgres:" + POSTGRES_PORT + "/broadsheet",
              "QUARKUS_DATASOURCE_PASSWORD",
              postgres.getPassword()));
    }
    service.start();
    return service;
  }

  Log log() {
    return new Log(kafka.getBootstrapServers());
  }

  /** Secret of the feed that is there from the beginning. */
  String demoKey() {
    return demoKey;
  }

  @Override
  public void close() {
    postgres.stop();
    kafka.stop();
    network.close();
  }

  private String setUp() {
    try (GenericContainer<?> setup = container("setup")) {
      setup.withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(READY)).start();
      return setup.copyFileFromContainer(
          "/keys/demo.key",
          file -> new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  private GenericContainer<?> container(String name) {
    return new GenericContainer<>("broadsheet/" + name + ":" + VERSION)
        .withNetwork(network)
        .withEnv("KAFKA_BOOTSTRAP_SERVERS", BROKER);
  }
}
