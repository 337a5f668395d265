package io.broadsheet.launcher.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The process that has a port. */
record PortHolder(long pid, String command) {
  private static final int LONGEST_COMMAND = 120;

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // Like the servers themselves: a port whose last connections still linger is free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Empty where the system does not tell: another user's process, or no {@code /proc}. */
  static Optional<PortHolder> of(int port) {
    return inode(port).flatMap(PortHolder::owner).or(() -> askLsof(port));
  }

  @Override
  public String toString() {
    return "pid " + pid + " (" + command + ")";
  }

  private static Optional<String> inode(int port) {
    List<String> lines = new ArrayList<>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      try {
        lines.addAll(Files.readAllLines(Path.of(table)));
      } catch (IOException e) {
        // Not Linux, or no IPv6: the other table may still tell.
        lines.add("");
      }
    }
    return SocketTable.inodeListeningOn(port, lines);
  }

  private static Optional<PortHolder> owner(String inode) {
    String wanted = "socket:[" + inode + "]";
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), wanted))
        .map(process -> new PortHolder(process.pid(), command(process.pid())))
        .findFirst();
  }

  private static boolean holds(long pid, String socket) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(proc(pid).resolve("fd"))) {
      for (Path file : files) {
        if (Files.readSymbolicLink(file).toString().equals(socket)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false; // ended meanwhile, or not ours to look into
    }
  }

  private static String command(long pid) {
    try {
      String line = Files.readString(proc(pid).resolve("cmdline")).replace('\0', ' ').strip();
      return line.length() <= LONGEST_COMMAND ? line : line.substring(0, LONGEST_COMMAND) + "…";
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static Path proc(long pid) {
    return Path.of("/proc", Long.toString(pid));
  }

  private static Optional<PortHolder> askLsof(int port) {
    if (Files.isDirectory(Path.of("/proc/net"))) {
      return Optional.empty();
    }
    try {
      Process lsof =
          new ProcessBuilder("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc").start();
      // One field a line, its kind in the first letter: p123, cjava.
      try (Stream<String> lines = lsof.inputReader().lines()) {
        var fields =
            lines
                .filter(line -> line.length() > 1)
                .collect(
                    Collectors.toMap(
                        line -> line.charAt(0),
                        line -> line.substring(1),
                        (first, later) -> first));
        return Optional.ofNullable(fields.get('p'))
            .map(pid -> new PortHolder(Long.parseLong(pid), fields.getOrDefault('c', "unknown")));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
