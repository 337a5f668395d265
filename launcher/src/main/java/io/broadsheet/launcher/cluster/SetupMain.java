package io.broadsheet.launcher.cluster;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.access.AccessLog;
import io.broadsheet.launcher.access.FirstAccess;
import io.broadsheet.launcher.access.KeyFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Sets a cluster up and ends: what the launcher does itself on the embedded stack, as a job of its
 * own for containers. Does nothing twice.
 *
 * <p>{@code SetupMain <directory of keys>}, with {@code KAFKA_BOOTSTRAP_SERVERS} and what {@link
 * TopicPlan} reads. Keys that lie in the directory are registered; those that do not are made.
 */
public final class SetupMain {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private SetupMain() {}

  public static void main(String[] args) throws InterruptedException {
    String bootstrapServers = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
    if (args.length != 1 || bootstrapServers.isBlank()) {
      System.err.println("usage: KAFKA_BOOTSTRAP_SERVERS=… SetupMain <directory of keys>");
      System.exit(2);
    }
    try {
      TopicPlan plan = TopicPlan.of(System.getenv());
      TopicSetup.ensure(bootstrapServers, plan, PATIENCE);
      new FirstAccess(
              new AccessLog(bootstrapServers, Clock.systemUTC(), PATIENCE),
              new KeyFiles(Path.of(args[0])),
              Clock.systemUTC())
          .ensure();
      System.out.println("topics and first keys are there: " + plan);
    } catch (Failure | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
