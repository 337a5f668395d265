package io.broadsheet.pipeline.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** The running product: a fresh home, ports of its own. What the tests do to it, and no more. */
public sealed interface Stack extends AutoCloseable permits EmbeddedStack, ComposedStack {
  /** Says where the scenarios run: {@code embedded} (the default) or {@code containers}. */
  String PROPERTY = "broadsheet.stack";

  /** What {@code docs/operations.md} tells supervisors to give a service to stop. */
  Duration GRACE = Duration.ofSeconds(40);

  /** Starts from nothing the one that is asked for. */
  static Stack started() {
    String wanted = System.getProperty(PROPERTY, "embedded").toLowerCase(Locale.ROOT);
    return switch (wanted) {
      case "embedded" -> new EmbeddedStack();
      case "containers" -> ComposedStack.single();
      default -> throw new IllegalArgumentException(PROPERTY + ": no such stack: " + wanted);
    };
  }

  /** {@code ./broadsheet} for this stack. */
  CommandLine commandLine();

  /** Starts what is not running, and waits until it is ready. */
  Run up();

  /** Whether every part answers. */
  boolean listens();

  /** As a power cut would: no goodbye. */
  void kill(Part part);

  /**
   * Tells a service to stop, and fails unless it ends in order, within what supervisors give it.
   */
  void end(Part service);

  /** Stops it in mid-word; it keeps its connections and answers nothing. */
  void hang(Part part);

  /** Lets one go on that hangs. */
  void goOn(Part part);

  /** Another one after each start of the part. */
  String incarnation(Part part);

  /** The last lines of every log. */
  String logTails();

  @Override
  void close();

  /** Where its keys are; an embedded one has all its state there. */
  default Path home() {
    return commandLine().home();
  }

  /** Runs {@code ./broadsheet} on this stack. */
  default Run run(String... arguments) {
    return commandLine().run(arguments);
  }

  default URI uri(Part part, String path) {
    return URI.create("http://127.0.0.1:" + port(part) + path);
  }

  default int port(Part part) {
    return part.port(commandLine().portOffset());
  }

  default String bootstrapServers() {
    return "127.0.0.1:" + port(Part.KAFKA);
  }

  /** Secret of a key that the first start wrote: {@code demo} or {@code operator}. */
  default String key(String name) {
    try {
      return Files.readString(home().resolve("keys").resolve(name + ".key")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
