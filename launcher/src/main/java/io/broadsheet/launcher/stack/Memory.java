package io.broadsheet.launcher.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory that a process and its children hold, in bytes. */
final class Memory {
  private Memory() {}

  /**
   * Proportional set size where Linux tells it: PostgreSQL's processes share their buffers, which
   * must count once. Resident size otherwise.
   */
  static OptionalLong of(ProcessHandle process) {
    long sum =
        Stream.concat(Stream.of(process), process.descendants())
            .mapToLong(one -> ofOne(one.pid()))
            .sum();
    return sum == 0 ? OptionalLong.empty() : OptionalLong.of(sum);
  }

  private static long ofOne(long pid) {
    Path proc = Path.of("/proc", Long.toString(pid));
    try {
      return kibibytes(Files.readString(proc.resolve("smaps_rollup")), "Pss:") * 1024;
    } catch (IOException e) {
      return askPs(pid);
    }
  }

  static long kibibytes(String status, String label) {
    return status
        .lines()
        .filter(line -> line.startsWith(label))
        .map(line -> line.substring(label.length()).strip().split(" ", -1)[0])
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private static long askPs(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      String text = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return text.isBlank() ? 0 : Long.parseLong(text.strip()) * 1024;
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
