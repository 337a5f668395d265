package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.embedded.KafkaMain;
import io.broadsheet.launcher.embedded.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How each part is run: its command line and what it is told through its environment. */
record Launch(Installation installation, Home home, Ports ports) {
  /** Large logs go aside at a start; two of them are kept. */
  private static final long LARGE_LOG = 20L * 1024 * 1024;

  /** Starts the part as a process that outlives this one. */
  ProcessHandle start(Part part) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(detached());
    command.addAll(command(part));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment(part));
    builder.redirectInput(new File("/dev/null"));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logOf(part).toFile()));
    builder.directory(home.directory().toFile());
    return builder.start().toHandle();
  }

  /** A session of its own: Ctrl-C at the terminal is for the launcher, which stops in order. */
  private static List<String> detached() {
    for (String directory :
        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(directory, "setsid"))) {
        return List.of("setsid");
      }
    }
    // No setsid on macOS. What a shell ignores, the programs that it becomes ignore as well.
    return List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");
  }

  private List<String> command(Part part) throws IOException, InterruptedException {
    return switch (part) {
      case KAFKA -> kafka();
      case POSTGRESQL -> new PostgresServer(home.postgresql(), ports.postgresql()).prepare();
      case INGEST -> service(part, "-Xmx320m");
      case ENRICH -> service(part, "-Xmx640m");
      case ARCHIVE -> service(part, "-Xmx320m");
    };
  }

  private List<String> kafka() {
    return java(
        Part.KAFKA,
        "-Xmx320m",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
        "-cp",
        installation.launcherJar().toString(),
        KafkaMain.class.getName(),
        home.kafka().toString(),
        Integer.toString(ports.kafka()),
        Integer.toString(ports.controller()));
  }

  private List<String> service(Part part, String heap) {
    return java(part, heap, "-jar", installation.serviceJar(part).toString());
  }

  private List<String> java(Part part, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(installation.java().toString());
    // One small heap a process: a single-threaded collector needs the least around it.
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    // Classes as they lay in memory at the end of an earlier run: the JVM writes them at its first
    // stop, checks them at each start, and halves the work of starting.
    command.add("-XX:+AutoCreateSharedArchive");
    command.add("-XX:SharedArchiveFile=" + installation.classArchive(part));
    // What it leaves out of the archive is no concern of whoever reads a service's log.
    command.add("-Xlog:cds*=off,aot*=off");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of(arguments));
    return command;
  }

  private Map<String, String> environment(Part part) {
    if (!part.isService()) {
      return Map.of();
    }
    return Map.of(
        "QUARKUS_HTTP_PORT", Integer.toString(part.port(ports)),
        "KAFKA_BOOTSTRAP_SERVERS", ports.bootstrapServers(),
        "QUARKUS_DATASOURCE_JDBC_URL",
            new PostgresServer(home.postgresql(), ports.postgresql()).jdbcUrl(),
        "BROADSHEET_INGEST_URL", ports.ingestUrl(),
        "BROADSHEET_ARCHIVE_URL", ports.archiveUrl(),
        "BROADSHEET_ENRICH_CACHE_DIR", languageData().toString(),
        // It is the user's own machine, and it reads what the user can read.
        "BROADSHEET_FOLDERS_ROOTS", System.getenv().getOrDefault("BROADSHEET_FOLDERS_ROOTS", "/"));
  }

  /** Beside the programs, for all homes; but a checkout may be another user's. */
  private Path languageData() {
    Path target = installation.root().resolve("enrich-service/target");
    return Files.isWritable(target) ? target.resolve("language-data") : home.languageData();
  }

  private Path logOf(Part part) {
    Path log = home.log(part);
    try {
      if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new Failure("cannot put aside " + log + ": " + e.getMessage(), e);
    }
    return log;
  }
}
