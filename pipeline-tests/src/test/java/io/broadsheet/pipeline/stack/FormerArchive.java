package io.broadsheet.pipeline.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * An archive-service of another release, beside the stack's own: a second instance of its group.
 */
public record FormerArchive(Process process, int port) implements AutoCloseable {
  private static final int BESIDE = 10;
  private static final Duration STOPPED = Duration.ofSeconds(40);

  /** Starts it; it may take a while until it answers. */
  public static FormerArchive start(EmbeddedStack stack, Path jar) {
    int port = stack.port(Part.ARCHIVE) + BESIDE;
    Path log = stack.home().resolve("logs").resolve("former-archive.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString()));
    builder
        .environment()
        .putAll(
            Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "KAFKA_BOOTSTRAP_SERVERS",
                stack.bootstrapServers(),
                // Release 0.1.0 has to be told; since then it is among the defaults.
                "QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS",
                "*:future",
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + stack.port(Part.POSTGRESQL) + "/broadsheet"));
    try {
      return new FormerArchive(
          builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /**
   * Tells it to stop, as a rollout does.
   *
   * @return whether it has ended in time
   */
  public boolean stop() throws InterruptedException {
    process.destroy();
    return process.waitFor(STOPPED.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
