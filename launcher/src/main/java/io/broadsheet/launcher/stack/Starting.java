package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.access.AccessLog;
import io.broadsheet.launcher.access.FirstAccess;
import io.broadsheet.launcher.access.KeyFiles;
import io.broadsheet.launcher.cluster.TopicPlan;
import io.broadsheet.launcher.cluster.TopicSetup;
import io.broadsheet.launcher.terminal.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Starts parts, each as soon as what it stands on is ready. */
final class Starting {
  // A disk that is still busy with a build can hold one flush up for many seconds.
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int TAIL = 15;
  // The system may need a moment to take a killed process's port and shared memory back.
  private static final int TRIES = 4;

  private final Home home;
  private final Ports ports;
  private final Launch launch;
  private final Progress progress;
  private final Instant begun = Instant.now();
  private final Set<Part> ready = EnumSet.noneOf(Part.class);

  Starting(Home home, Ports ports, Installation installation, Progress progress) {
    this.home = home;
    this.ports = ports;
    this.launch = new Launch(installation, home, ports);
    this.progress = progress;
  }

  /**
   * Looks at every port before the first process is started.
   *
   * @throws Failure that names each port that is taken and who has it
   */
  static void checkPorts(Collection<Part> parts, Ports ports) throws InterruptedException {
    List<String> taken = List.of();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      taken =
          parts.stream()
              .flatMap(part -> part.needs(ports).stream().map(port -> taken(part, port)))
              .filter(text -> !text.isEmpty())
              .toList();
      if (taken.isEmpty()) {
        return;
      }
      Thread.sleep(300);
    }
    throw new Failure(
        String.join("\n", taken) + "\nEnd what holds it, or use --port-offset N for other ports.");
  }

  private static String taken(Part part, int port) {
    if (PortHolder.isFree(port)) {
      return "";
    }
    String holder =
        PortHolder.of(port)
            .map(PortHolder::toString)
            .orElse("a process that cannot be looked into, or a connection that has not ended");
    return "port " + port + ", which " + part.word() + " needs, is in use by " + holder;
  }

  void start(Set<Part> missing) throws InterruptedException {
    progress.now(line(missing));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Probe probe = new Probe(home, ports)) {
      Map<Part, Future<Void>> started = new EnumMap<>(Part.class);
      Future<Void> log =
          threads.submit(
              () -> {
                ready(Part.KAFKA, missing, probe);
                TopicSetup.ensure(ports.bootstrapServers(), TopicPlan.SINGLE_BROKER, PATIENCE);
                new FirstAccess(
                        new AccessLog(ports.bootstrapServers(), Clock.systemUTC(), PATIENCE),
                        new KeyFiles(home.keys()),
                        Clock.systemUTC())
                    .ensure();
                return null;
              });
      started.put(Part.KAFKA, log);
      started.put(
          Part.POSTGRESQL, threads.submit(task(() -> ready(Part.POSTGRESQL, missing, probe))));
      for (Part service : wanted(missing)) {
        started.put(
            service,
            threads.submit(
                task(
                    () -> {
                      log.get();
                      if (service == Part.ARCHIVE) {
                        started.get(Part.POSTGRESQL).get();
                      }
                      ready(service, missing, probe);
                    })));
      }
      try {
        for (Future<Void> one : List.copyOf(started.values())) {
          one.get();
        }
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw failure(e);
      }
    } finally {
      progress.close();
    }
  }

  /** A service that stands still on purpose is left alone. */
  private List<Part> wanted(Set<Part> missing) {
    return Part.services().stream()
        .filter(
            service ->
                missing.contains(service)
                    || new PidFile(home.pidFile(service)).living().isPresent())
        .toList();
  }

  private interface Step {
    void run() throws Exception;
  }

  private static Callable<Void> task(Step step) {
    return () -> {
      step.run();
      return null;
    };
  }

  private static Failure failure(ExecutionException e) {
    Throwable cause = e;
    while (cause instanceof ExecutionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof Failure failure
        ? failure
        : new Failure("the stack could not be started: " + cause, cause);
  }

  private void ready(Part part, Set<Part> missing, Probe probe)
      throws IOException, InterruptedException {
    ProcessHandle process = process(part, missing);
    Instant until = Instant.now().plus(PATIENCE);
    int triesLeft = TRIES - 1;
    while (!probe.isReady(part)) {
      if (!PidFile.isRunning(process)) {
        if (part != Part.POSTGRESQL || triesLeft-- == 0) {
          throw new Failure(part.word() + " ended while it was starting.\n" + tail(part));
        }
        Thread.sleep(1000);
        process = launched(part);
      }
      if (Instant.now().isAfter(until)) {
        throw new Failure(
            part.word() + " is not ready after " + PATIENCE.toSeconds() + " s.\n" + tail(part));
      }
      Thread.sleep(100);
    }
    announce(part, missing);
  }

  private ProcessHandle process(Part part, Set<Part> missing)
      throws IOException, InterruptedException {
    if (missing.contains(part)) {
      return launched(part);
    }
    return new PidFile(home.pidFile(part))
        .living()
        .orElseThrow(() -> new Failure(part.word() + " ended while the others were starting"));
  }

  private ProcessHandle launched(Part part) throws IOException, InterruptedException {
    ProcessHandle process = launch.start(part);
    new PidFile(home.pidFile(part)).write(process);
    return process;
  }

  private synchronized void announce(Part part, Set<Part> missing) {
    if (missing.contains(part)) {
      ready.add(part);
      progress.event(
          String.format(
              Locale.ROOT,
              "  %-11s ready after %4.1f s  port %d",
              part.word(),
              seconds(),
              part.port(ports)));
      if (!ready.containsAll(missing)) {
        progress.now(line(missing));
      }
    }
  }

  private String line(Set<Part> missing) {
    return "starting "
        + missing.stream()
            .filter(part -> !ready.contains(part))
            .map(Part::word)
            .collect(Collectors.joining(", "));
  }

  private double seconds() {
    return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
  }

  private String tail(Part part) throws IOException {
    List<String> lines = Files.readAllLines(home.log(part));
    return "Its log, "
        + home.log(part)
        + ", ends:\n"
        + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
  }
}
