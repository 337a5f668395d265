package io.broadsheet.launcher.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the end of a log, and then what is added to it. */
final class LogTail {
  /** Enough for the lines that somebody asks for; a log may be much longer. */
  private static final int LONGEST_TAIL = 4 * 1024 * 1024;

  private final Path file;
  private long read;

  LogTail(Path file) {
    this.file = file;
  }

  /** The last lines up to now. */
  List<String> last(int count) throws IOException {
    read = Math.max(0, Files.size(file) - LONGEST_TAIL);
    List<String> lines = more();
    return lines.subList(Math.max(0, lines.size() - count), lines.size());
  }

  /** Whole lines that were added since; a line that is being written waits for its end. */
  List<String> more() throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    long size = Files.size(file);
    if (size < read) {
      read = 0; // it was put aside and begun anew
    }
    byte[] added = new byte[Math.toIntExact(Math.min(size - read, LONGEST_TAIL))];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(read);
      in.readFully(added);
    }
    int end = added.length;
    while (end > 0 && added[end - 1] != '\n') {
      end--;
    }
    read += end;
    return new String(added, 0, end, StandardCharsets.UTF_8).lines().toList();
  }
}
