package io.broadsheet.launcher.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The broker's process: {@code KafkaMain <directory> <port> <controller port>}. It formats an empty
 * directory, serves until SIGTERM, and leaves the log closed.
 */
public final class KafkaMain {
  private KafkaMain() {}

  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      System.err.println("usage: KafkaMain <directory> <port> <controller port>");
      System.exit(2);
    }
    Path directory = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
    KafkaSettings settings =
        new KafkaSettings(directory, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    if (Files.notExists(directory.resolve("meta.properties"))) {
      format(directory);
    }
    KafkaRaftServer server =
        new KafkaRaftServer(new KafkaConfig(settings.asProperties()), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
    try {
      server.startup();
    } catch (RuntimeException e) {
      // Kafka's threads that did start would keep a half-started process alive.
      e.printStackTrace();
      System.exit(1);
    }
    server.awaitShutdown();
  }

  private static void format(Path directory) throws Exception {
    new Formatter()
        .setPrintStream(System.out)
        .setNodeId(KafkaSettings.NODE_ID)
        .setClusterId(Uuid.randomUuid().toString())
        .addDirectory(directory.toString())
        .setMetadataLogDirectory(directory.toString())
        .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
        .run();
  }
}
