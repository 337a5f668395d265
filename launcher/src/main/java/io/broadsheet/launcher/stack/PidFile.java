package io.broadsheet.launcher.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process by its id and the time it started: the id alone may be another program's by
 * now.
 */
record PidFile(Path path) {
  // Linux tells the start in ticks since boot; the boot time itself wobbles when the clock is set.
  private static final Duration WOBBLE = Duration.ofSeconds(3);

  void write(ProcessHandle process) {
    long started = startOf(process).toEpochMilli();
    try {
      Files.writeString(path, process.pid() + " " + started + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process, if it is the one that was written down and it lives. */
  Optional<ProcessHandle> living() {
    String[] words;
    try {
      words = Files.readString(path).strip().split(" ", -1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (words.length != 2) {
      // Cut short by a crash while it was written.
      return Optional.empty();
    }
    Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
    return ProcessHandle.of(Long.parseLong(words[0]))
        .filter(PidFile::isRunning)
        .filter(
            process -> Duration.between(started, startOf(process)).abs().compareTo(WOBBLE) <= 0);
  }

  void forget() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dead process that nobody has reaped counts as alive to the JDK, but it runs no more. */
  static boolean isRunning(ProcessHandle process) {
    if (!process.isAlive()) {
      return false;
    }
    try {
      String stat =
          Files.readString(
              Path.of("/proc", Long.toString(process.pid()), "stat"), StandardCharsets.ISO_8859_1);
      // The state follows the command in brackets, which may itself hold brackets and spaces.
      return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
    } catch (NoSuchFileException e) {
      return !Files.isDirectory(Path.of("/proc/self")) && process.isAlive();
    } catch (IOException e) {
      return process.isAlive();
    }
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
