package io.broadsheet.benchmarks.stack;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.stack.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A stack of its own in a folder that goes with it, driven as a user drives one. Built already:
 * {@code ./broadsheet bench} has seen to that.
 */
public final class ScratchStack implements AutoCloseable {
  /** Beside any other stack, and below the ports that outgoing connections take. */
  private static final int PORT_OFFSET = 13_500;

  private final Path root;
  private final Path home;

  private ScratchStack(Path root, Path home) {
    this.root = root;
    this.home = home;
  }

  /**
   * Up and ready.
   *
   * @param root of the built checkout
   */
  public static ScratchStack up(Path root) {
    try {
      ScratchStack stack = new ScratchStack(root, Files.createTempDirectory("broadsheet-costs-"));
      stack.run("up", "--detach");
      return stack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Posts a file; returns when all of it is acknowledged. */
  public void submit(Path file) {
    run("submit", file.toString());
  }

  /** Items that no stage has finished yet. */
  public long inFlight() {
    return verified("inFlight");
  }

  /** Items that the archive holds as a version of their own. */
  public long archived() {
    return verified("archived");
  }

  private long verified(String field) {
    // It exits 1 while the log is ahead of the archive's ledger, which is no fault here.
    JsonNode ledger = json("verify", "--json");
    return ledger
        .path("feeds")
        .valueStream()
        .mapToLong(feed -> feed.path("ledger").path(field).asLong())
        .sum();
  }

  /** Processor time of each part since its start, by the part's name; children included. */
  public Map<String, Duration> processorTime() {
    Map<String, Duration> times = new LinkedHashMap<>();
    for (JsonNode part : json("status", "--json").path("parts")) {
      ProcessHandle.of(part.path("pid").asLong())
          .ifPresent(process -> times.put(part.path("part").asText(), time(process)));
    }
    return times;
  }

  /** Resident memory of each part in bytes, by the part's name. */
  public Map<String, Long> memory() {
    Map<String, Long> memory = new LinkedHashMap<>();
    for (JsonNode part : json("status", "--json").path("parts")) {
      memory.put(part.path("part").asText(), part.path("memory").asLong());
    }
    return memory;
  }

  /** Bytes of a topic's partitions on the disk. */
  public long logBytes(String topic) {
    return bytes(home.resolve("kafka"), topic + "-", ".log");
  }

  /** Bytes of the database's tables and indexes on the disk. */
  public long databaseBytes() {
    return bytes(home.resolve("postgresql").resolve("data").resolve("base"), "", "");
  }

  private static long bytes(Path folder, String parent, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> ("/" + folder.relativize(file)).contains("/" + parent))
          .filter(Files::isRegularFile)
          .mapToLong(ScratchStack::size)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // gone since it was listed
    }
  }

  private static Duration time(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .flatMap(one -> one.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private JsonNode json(String... words) {
    try {
      return Json.tree(started(words).getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String... words) {
    try {
      Process process = started(words);
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("./broadsheet " + String.join(" ", words) + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Process started(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(root.resolve("broadsheet").toString()));
    command.addAll(List.of(words));
    command.addAll(
        List.of("--home", home.toString(), "--port-offset", Integer.toString(PORT_OFFSET)));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("BROADSHEET_BUILD", "never");
    return builder.start();
  }

  /** Where its broker is found. */
  public String bootstrapServers() {
    return new Ports(PORT_OFFSET).bootstrapServers();
  }

  /** Stops one part for good; nobody starts it again. */
  public void stop(String part) {
    ProcessHandle process =
        json("status", "--json")
            .path("parts")
            .valueStream()
            .filter(one -> one.path("part").asText().equalsIgnoreCase(part))
            .flatMap(one -> ProcessHandle.of(one.path("pid").asLong()).stream())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the stack has no " + part));
    process.destroy();
    process.onExit().join();
  }

  /** Stops it and removes its folder. */
  @Override
  public void close() {
    run("down", "--wipe", "--yes");
  }
}
