package io.broadsheet.launcher.embedded;

import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A copy in the place of a cluster that does not run. */
public record PostgresReplacement(PostgresServer server) {
  /**
   * Puts it there. What was there is moved aside, and only when the copy has been read to its end.
   *
   * @return where that is now; empty when there was nothing
   * @throws Failure when the copy is not whole
   */
  public Optional<Path> put(TarArchiveInputStream copy) throws IOException {
    Files.createDirectories(server.home());
    Path aside = Files.createTempDirectory(server.home(), "restored-");
    try {
      unpack(copy, aside);
      if (Files.notExists(aside.resolve(PostgresCopy.LABEL))) {
        throw new Failure("the backup is not whole: it has no " + PostgresCopy.LABEL);
      }
      Unprivileged.here().hand(aside);
    } catch (IOException | Failure e) {
      delete(aside);
      throw e;
    }
    Optional<Path> former = Optional.empty();
    if (Files.exists(server.data())) {
      former = Optional.of(server.home().resolve("data-before-" + aside.getFileName()));
      Files.move(server.data(), former.get());
    }
    Files.move(aside, server.data());
    return former;
  }

  private static void unpack(TarArchiveInputStream copy, Path target) throws IOException {
    for (TarArchiveEntry entry = copy.getNextEntry(); entry != null; entry = copy.getNextEntry()) {
      Path path = target.resolve(entry.getName()).normalize();
      if (!path.startsWith(target)) {
        throw new IOException("it leaves its directory: " + entry.getName());
      }
      if (entry.isDirectory()) {
        Files.createDirectories(path);
        allow(path, "rwx------");
      } else {
        Files.copy(copy, path);
        allow(path, "rw-------");
      }
    }
  }

  // PostgreSQL does not start on data that others may look into.
  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static void delete(Path tree) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(tree)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
