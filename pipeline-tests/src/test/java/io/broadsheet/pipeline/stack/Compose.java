package io.broadsheet.pipeline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code docker-compose} on the checkout's file, as a project of its own.
 *
 * @param options before the command, such as {@code --env-file}
 * @param environment what the file's variables are set to, before what the options say
 */
public record Compose(String project, List<String> options, Map<String, String> environment) {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  // Beside those of the contract, and below the next stack's.
  private static final int SECOND_BROKER = 4;
  private static final int THIRD_BROKER = 5;
  private static final int INSTANCES = 20;
  private static final int PROMETHEUS = 9090;

  public Compose {
    options = List.copyOf(options);
    environment = Map.copyOf(environment);
  }

  /** As {@code docker-compose up} has it without any option. */
  static Compose single(int portOffset) {
    Map<String, String> environment = ports(portOffset);
    environment.put("BROADSHEET_INGEST_PORT", text(Part.INGEST.port(portOffset)));
    environment.put("BROADSHEET_ARCHIVE_PORT", text(Part.ARCHIVE.port(portOffset)));
    return new Compose("broadsheet-it", List.of(), environment);
  }

  /** Three brokers, two instances of each service, a balancer in front. */
  static Compose highlyAvailable(int portOffset) {
    Map<String, String> environment = ports(portOffset);
    environment.put("BROADSHEET_KAFKA_2_PORT", text(Part.KAFKA.port(portOffset) + SECOND_BROKER));
    environment.put("BROADSHEET_KAFKA_3_PORT", text(Part.KAFKA.port(portOffset) + THIRD_BROKER));
    environment.put("BROADSHEET_BALANCED_INGEST_PORT", text(Part.INGEST.port(portOffset)));
    environment.put("BROADSHEET_BALANCED_ARCHIVE_PORT", text(Part.ARCHIVE.port(portOffset)));
    environment.put("BROADSHEET_INGEST_PORT", two(Part.INGEST.port(portOffset) + INSTANCES));
    environment.put("BROADSHEET_ARCHIVE_PORT", two(Part.ARCHIVE.port(portOffset) + INSTANCES));
    String file = Checkout.root().resolve("deploy/compose/ha.env").toString();
    return new Compose("broadsheet-it-ha", List.of("--env-file", file), environment);
  }

  private static Map<String, String> ports(int offset) {
    Map<String, String> ports = new HashMap<>();
    ports.put("BROADSHEET_KAFKA_PORT", text(Part.KAFKA.port(offset)));
    ports.put("BROADSHEET_POSTGRES_PORT", text(Part.POSTGRESQL.port(offset)));
    ports.put("BROADSHEET_PROMETHEUS_PORT", text(PROMETHEUS + offset));
    ports.put("BROADSHEET_ARCHIVE_URL", "http://127.0.0.1:" + Part.ARCHIVE.port(offset));
    return ports;
  }

  private static String text(int port) {
    return Integer.toString(port);
  }

  private static String two(int port) {
    return port + "-" + (port + 1);
  }

  /** Where profile {@code observability} has Prometheus. */
  public int prometheusPort() {
    return Integer.parseInt(environment.getOrDefault("BROADSHEET_PROMETHEUS_PORT", ""));
  }

  /** The command that starts what is there to be started; images were built before. */
  static String[] up(String... options) {
    List<String> command = new ArrayList<>(List.of("up", "--detach", "--no-build"));
    command.addAll(List.of(options));
    return command.toArray(String[]::new);
  }

  public Run run(String... arguments) {
    List<String> command = new ArrayList<>(Docker.compose());
    command.addAll(options);
    command.addAll(List.of("--project-name", project));
    command.addAll(List.of("--file", Checkout.root().resolve("docker-compose.yml").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(Checkout.root().toFile());
    builder.environment().putAll(environment);
    return Run.of(builder, LONGEST);
  }

  /** Ids of all containers of the project. */
  public List<String> containers() {
    return Docker.labelled("com.docker.compose.project=" + project);
  }

  /** Ids of a service's containers. */
  public List<String> containers(String service) {
    return Docker.labelled(
        "com.docker.compose.project=" + project, "com.docker.compose.service=" + service);
  }

  /** The id of a service's only container. */
  public String container(String service) {
    List<String> ids = containers(service);
    assertThat(ids).as("containers of %s", service).hasSize(1);
    return ids.getFirst();
  }
}
