package io.broadsheet.launcher.stack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads Linux's tables of sockets, {@code /proc/net/tcp} and {@code tcp6}. */
final class SocketTable {
  private static final String LISTENING = "0A";
  private static final int LOCAL_ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private SocketTable() {}

  /** The inode of the socket that listens on the port. */
  static Optional<String> inodeListeningOn(int port, List<String> lines) {
    String suffix = String.format(Locale.ROOT, ":%04X", port);
    return lines.stream()
        .map(line -> line.strip().split("\\s+", -1))
        .filter(columns -> columns.length > INODE)
        .filter(columns -> columns[STATE].equals(LISTENING))
        .filter(columns -> columns[LOCAL_ADDRESS].endsWith(suffix))
        .map(columns -> columns[INODE])
        .findFirst();
  }
}
