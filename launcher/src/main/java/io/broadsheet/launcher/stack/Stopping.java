package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.terminal.Progress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Stops parts in the reverse order: those who write before those who keep. */
final class Stopping {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<List<Part>> ORDER =
      List.of(
          // Ingest last of the three, so that whoever posts is answered as long as can be;
          // together,
          // because none waits for another.
          List.of(Part.ARCHIVE, Part.ENRICH, Part.INGEST), List.of(Part.POSTGRESQL, Part.KAFKA));

  private final Home home;
  private final Progress progress;

  Stopping(Home home, Progress progress) {
    this.home = home;
    this.progress = progress;
  }

  void stop(Set<Part> stopped) throws InterruptedException {
    for (List<Part> tier : ORDER) {
      List<Part> parts =
          tier.stream()
              .filter(stopped::contains)
              .filter(part -> process(part).isPresent())
              .toList();
      Instant begun = Instant.now();
      for (Part part : parts) {
        progress.now("stopping " + part.word());
        process(part).ifPresent(process -> ask(part, process));
      }
      for (Part part : parts) {
        awaitEnd(part, begun);
      }
    }
    for (Part part : stopped) {
      new PidFile(home.pidFile(part)).forget();
    }
    progress.close();
  }

  private void awaitEnd(Part part, Instant begun) throws InterruptedException {
    Optional<ProcessHandle> process = process(part);
    Instant until = begun.plus(PATIENCE);
    while (process.isPresent() && PidFile.isRunning(process.get())) {
      if (Instant.now().isAfter(until)) {
        progress.event(
            "  " + part.word() + " has not stopped in " + PATIENCE.toSeconds() + " s: killed");
        process.get().descendants().forEach(ProcessHandle::destroyForcibly);
        process.get().destroyForcibly();
        return;
      }
      Thread.sleep(50);
    }
    progress.event(
        String.format(
            Locale.ROOT,
            "  %-11s stopped after %4.1f s",
            part.word(),
            Duration.between(begun, Instant.now()).toMillis() / 1000.0));
  }

  private Optional<ProcessHandle> process(Part part) {
    return new PidFile(home.pidFile(part)).living();
  }

  private static void ask(Part part, ProcessHandle process) {
    if (part != Part.POSTGRESQL) {
      process.destroy();
      return;
    }
    // To PostgreSQL SIGTERM means: wait until everybody has left. SIGINT rolls back and closes.
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start();
    } catch (IOException e) {
      process.destroy();
    }
  }
}
