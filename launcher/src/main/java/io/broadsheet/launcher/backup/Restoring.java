package io.broadsheet.launcher.backup;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.embedded.PostgresReplacement;
import io.broadsheet.launcher.embedded.PostgresServer;
import io.broadsheet.launcher.rebuild.ArchiveDatabase;
import io.broadsheet.launcher.rebuild.ArchiveGroup;
import io.broadsheet.launcher.rebuild.CatchingUp;
import io.broadsheet.launcher.stack.Part;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Puts a backup in the place of the database and lets the archive read on from there. */
public record Restoring(Stack stack, Progress progress) {
  /**
   * What came of it.
   *
   * @param former where the database is that was there, if there was one
   */
  public record Restored(Manifest manifest, Optional<Path> former) {}

  /**
   * Returns when the archive has read the log up to now. Feeds may post meanwhile.
   *
   * @throws Failure when the file is no whole backup; then everything is as it was
   */
  public Restored from(Path file) throws InterruptedException {
    if (stack.process(Part.KAFKA).isEmpty()) {
      throw new Failure("Kafka is not up; ./broadsheet up --detach starts it");
    }
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(file)), "UTF-8")) {
      Manifest manifest = manifest(tar);
      manifest.check();
      return stack.keepUp(parts -> restore(tar, manifest, parts), progress);
    } catch (IOException e) {
      throw new Failure("the backup cannot be read: " + e, e);
    }
  }

  private static Manifest manifest(TarArchiveInputStream tar) throws IOException {
    TarArchiveEntry first = tar.getNextEntry();
    if (first == null || !first.getName().equals(Backup.MANIFEST)) {
      throw new Failure("this is no backup: " + Backup.MANIFEST + " does not come first");
    }
    return Manifest.read(tar.readAllBytes());
  }

  private Restored restore(TarArchiveInputStream tar, Manifest manifest, Stack.Upkeep parts)
      throws InterruptedException {
    ArchiveGroup group = new ArchiveGroup(stack.ports().bootstrapServers());
    parts.stop(Part.ARCHIVE, Part.POSTGRESQL);
    PostgresServer server =
        new PostgresServer(stack.home().postgresql(), stack.ports().postgresql());
    Optional<Path> former;
    try {
      former = new PostgresReplacement(server).put(tar);
    } catch (IOException e) {
      throw new Failure("the backup cannot be read: " + e, e);
    }
    // At once: an archive that is started from here on, by whomever, reads what it has to.
    group.goOnFrom(manifest.partitions());
    parts.start(Part.POSTGRESQL);
    // A change may have been told that was made after the backup.
    new ArchiveDatabase(stack.ports().postgresql())
        .passOverNumbers(group.enriched(manifest.partitions()));
    parts.start(Part.ARCHIVE);
    new CatchingUp(stack, group, progress).await();
    return new Restored(manifest, former);
  }
}
