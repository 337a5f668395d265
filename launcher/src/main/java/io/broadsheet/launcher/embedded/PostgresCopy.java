package io.broadsheet.launcher.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A physical copy of a cluster, taken while it is written to: what pg_basebackup does, which the
 * embedded programs lack, by the functions of PostgreSQL's manual, "Making a Base Backup Using the
 * Low Level API".
 */
public record PostgresCopy(PostgresServer server) {
  /** Says where replaying begins; without it a copy is not whole. */
  static final String LABEL = "backup_label";

  // As that chapter says: of no use to another server, or harmful.
  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", LABEL, "tablespace_map");
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_dynshmem",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");
  private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

  /**
   * Writes the copy.
   *
   * @throws SQLException when the server does not let it
   */
  public void write(TarArchiveOutputStream to) throws IOException, SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                server.jdbcUrl(), PostgresServer.NAME, PostgresServer.NAME);
        Statement statement = connection.createStatement()) {
      // Holds back what the copy needs of the write-ahead log; it goes with the connection.
      text(
          statement,
          "SELECT slot_name FROM pg_create_physical_replication_slot("
              + "'backup_' || pg_backend_pid(), true, true)");
      String first = text(statement, "SELECT pg_walfile_name(pg_backup_start('broadsheet', true))");
      files(to);
      String label = text(statement, "SELECT labelfile FROM pg_backup_stop(false)");
      String last = text(statement, "SELECT pg_walfile_name(pg_current_wal_lsn())");
      entry(to, LABEL, label.getBytes(StandardCharsets.UTF_8));
      segments(to, first, last);
    }
  }

  private void files(TarArchiveOutputStream to) throws IOException {
    Path data = server.data();
    List<Path> paths;
    try (Stream<Path> all = Files.walk(data)) {
      paths = all.filter(path -> !path.equals(data) && isCopied(data.relativize(path))).toList();
    }
    for (Path path : paths) {
      file(to, path);
    }
  }

  private static boolean isCopied(Path name) {
    return !LEFT_OUT.contains(name.toString())
        && !name.getFileName().toString().startsWith("pgsql_tmp")
        && (name.getNameCount() == 1
            || !EMPTIED.contains(name.getName(0).toString())
            || name.toString().equals("pg_wal/archive_status"));
  }

  private void segments(TarArchiveOutputStream to, String first, String last) throws IOException {
    List<Path> segments;
    try (Stream<Path> all = Files.list(server.data().resolve("pg_wal"))) {
      segments =
          all.filter(path -> SEGMENT.matcher(path.getFileName().toString()).matches())
              .filter(path -> path.getFileName().toString().compareTo(first) >= 0)
              .filter(path -> path.getFileName().toString().compareTo(last) <= 0)
              .sorted()
              .toList();
    }
    for (Path segment : segments) {
      file(to, segment);
    }
  }

  private void file(TarArchiveOutputStream to, Path path) throws IOException {
    String name = server.data().relativize(path).toString();
    if (Files.isDirectory(path)) {
      to.putArchiveEntry(new TarArchiveEntry(name + "/"));
      to.closeArchiveEntry();
      return;
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(Files.size(path));
      to.putArchiveEntry(entry);
      exactly(entry.getSize(), bytes, to);
      to.closeArchiveEntry();
    } catch (NoSuchFileException e) {
      // Gone since it was listed; the write-ahead log says so, too.
    }
  }

  /** What has grown is cut, what has shrunk filled up: replaying the log mends both. */
  private static void exactly(long size, InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long left = size;
    while (left > 0) {
      int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        read = (int) Math.min(buffer.length, left);
        Arrays.fill(buffer, (byte) 0);
      }
      to.write(buffer, 0, read);
      left -= read;
    }
  }

  private static void entry(TarArchiveOutputStream to, String name, byte[] bytes)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(bytes.length);
    to.putArchiveEntry(entry);
    to.write(bytes);
    to.closeArchiveEntry();
  }

  private static String text(Statement statement, String question) throws SQLException {
    try (ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }
}
