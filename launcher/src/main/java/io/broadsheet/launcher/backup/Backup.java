package io.broadsheet.launcher.backup;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.embedded.PostgresCopy;
import io.broadsheet.launcher.embedded.PostgresServer;
import io.broadsheet.launcher.rebuild.ArchiveGroup;
import io.broadsheet.launcher.stack.Part;
import io.broadsheet.launcher.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Takes backups of a stack that runs; nobody waits for them. */
public record Backup(Stack stack, Clock clock) {
  static final String MANIFEST = "broadsheet-backup.json";

  /**
   * Writes one, aside at first: the file is there when it is whole.
   *
   * @return what it says of itself
   * @throws Failure when the database or Kafka is away, or the file cannot be written
   */
  public Manifest take(Path file) throws InterruptedException {
    if (stack.process(Part.POSTGRESQL).isEmpty() || stack.process(Part.KAFKA).isEmpty()) {
      throw new Failure("the stack is not up; ./broadsheet up --detach starts it");
    }
    // Before the copy: what the archive has committed until now is certainly in it.
    Manifest manifest =
        Manifest.ofNow(
            new ArchiveGroup(stack.ports().bootstrapServers()).positions(), clock.instant());
    PostgresServer server =
        new PostgresServer(stack.home().postgresql(), stack.ports().postgresql());
    Path whole = file.toAbsolutePath();
    Path aside = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try {
        write(aside, manifest, server);
        Files.move(aside, whole, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(aside);
      }
      return manifest;
    } catch (IOException | SQLException e) {
      throw new Failure("the backup could not be taken: " + e, e);
    }
  }

  private static void write(Path file, Manifest manifest, PostgresServer server)
      throws IOException, SQLException {
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), "UTF-8")) {
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      byte[] bytes = Json.write(manifest);
      TarArchiveEntry entry = new TarArchiveEntry(MANIFEST);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
      new PostgresCopy(server).write(tar);
    }
  }
}
