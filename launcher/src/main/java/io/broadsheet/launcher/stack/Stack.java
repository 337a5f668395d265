package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Versions;
import io.broadsheet.launcher.terminal.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Kafka, PostgreSQL and the services, as one thing that is up or down. */
public final class Stack {
  private final Home home;
  private final Ports ports;
  private final Installation installation;

  private Stack(Home home, Ports ports, Installation installation) {
    this.home = home;
    this.ports = ports;
    this.installation = installation;
  }

  /**
   * The stack of a home. One that runs keeps the ports it was started with, whatever is asked for.
   *
   * @param ports to take if it has to be started
   */
  public static Stack of(Home home, Ports ports, Installation installation) {
    Stack stack = new Stack(home, ports, installation);
    return stack.living().isEmpty()
        ? stack
        : new Stack(home, stack.recordedOffset().map(Ports::new).orElse(ports), installation);
  }

  public Home home() {
    return home;
  }

  public Ports ports() {
    return ports;
  }

  /** Starts what does not run, and waits until all of it is ready. */
  public UpOutcome up(Progress progress) throws InterruptedException {
    home.make();
    try (StackLock _ = StackLock.take(home)) {
      note();
      return startMissing(progress);
    }
  }

  /** Starts again what has died, unless the stack has been stopped meanwhile. */
  void revive(Progress progress) throws InterruptedException {
    try (StackLock _ = StackLock.take(home)) {
      if (isWanted()) {
        startMissing(progress);
      }
    }
  }

  private UpOutcome startMissing(Progress progress) throws InterruptedException {
    Instant begun = Instant.now();
    Set<Part> missing = EnumSet.complementOf(living());
    if (missing.isEmpty()) {
      return new UpOutcome.AlreadyUp();
    }
    Starting.checkPorts(missing, ports);
    new Starting(home, ports, installation, progress).start(missing);
    return new UpOutcome.Started(List.copyOf(missing), Duration.between(begun, Instant.now()));
  }

  /** Stops whatever runs; done when no process is left. */
  public void down(Progress progress) throws InterruptedException {
    if (Files.notExists(home.run())) {
      return;
    }
    try {
      Files.deleteIfExists(home.wanted());
    } catch (IOException e) {
      throw new Failure("cannot write to " + home.run() + ": " + e.getMessage(), e);
    }
    try (StackLock _ = StackLock.take(home)) {
      new Stopping(home, progress).stop(EnumSet.allOf(Part.class));
    }
  }

  /** What is done to a stack of which some parts stand still. */
  public interface Work<T> {
    T with(Upkeep parts) throws InterruptedException;
  }

  /** Stops and starts parts while nobody else does. */
  public final class Upkeep {
    private final Progress progress;

    private Upkeep(Progress progress) {
      this.progress = progress;
    }

    /** Stops those of them that run; the others go on. */
    public void stop(Part... parts) throws InterruptedException {
      new Stopping(home, progress).stop(EnumSet.copyOf(List.of(parts)));
    }

    /** Starts one, which waits for nothing that is not there. */
    public void start(Part part) throws InterruptedException {
      Starting.checkPorts(EnumSet.of(part), ports);
      new Starting(home, ports, installation, progress).start(EnumSet.of(part));
    }
  }

  /** Does something to single parts; whatever comes of it, all of them run afterwards. */
  public <T> T keepUp(Work<T> work, Progress progress) throws InterruptedException {
    try (StackLock _ = StackLock.take(home)) {
      try {
        return work.with(new Upkeep(progress));
      } finally {
        startMissing(progress);
      }
    }
  }

  /** Of every part, in the order they start. */
  public List<PartStatus> status() throws InterruptedException {
    try (Probe probe = new Probe(home, ports)) {
      return Arrays.stream(Part.values()).parallel().map(part -> status(part, probe)).toList();
    }
  }

  /** Parts whose process lives. */
  public EnumSet<Part> living() {
    EnumSet<Part> living = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      process(part).ifPresent(process -> living.add(part));
    }
    return living;
  }

  /** The part's process, if it lives. */
  public Optional<ProcessHandle> process(Part part) {
    return new PidFile(home.pidFile(part)).living();
  }

  /** Whether nobody has asked for it to be down since it was started. */
  boolean isWanted() {
    return Files.exists(home.wanted());
  }

  private PartStatus status(Part part, Probe probe) {
    Versions versions = Versions.current();
    String version =
        switch (part) {
          case KAFKA -> versions.kafka();
          case POSTGRESQL -> versions.postgresql();
          case INGEST, ENRICH, ARCHIVE -> versions.broadsheet();
        };
    Optional<ProcessHandle> process = process(part);
    if (process.isEmpty()) {
      return new PartStatus(
          part, PartStatus.State.DOWN, null, part.port(ports), version, null, null);
    }
    OptionalLong memory = Memory.of(process.get());
    return new PartStatus(
        part,
        isReady(part, probe) ? PartStatus.State.READY : PartStatus.State.NOT_READY,
        process.get().pid(),
        part.port(ports),
        version,
        memory.isPresent() ? memory.getAsLong() : null,
        process.get().info().startInstant().orElse(null));
  }

  private static boolean isReady(Part part, Probe probe) {
    try {
      return probe.isReady(part);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void note() {
    try {
      Files.writeString(home.run().resolve("offset"), ports.offset() + "\n");
      Files.writeString(home.wanted(), "");
    } catch (IOException e) {
      throw new Failure("cannot write to " + home.run() + ": " + e.getMessage(), e);
    }
  }

  private Optional<Integer> recordedOffset() {
    try {
      return Optional.of(Integer.valueOf(Files.readString(home.run().resolve("offset")).strip()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Failure("cannot read " + home.run() + ": " + e.getMessage(), e);
    }
  }
}
