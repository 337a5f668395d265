package io.broadsheet.ingest.collection.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * What instances are taking out of a folder. Each shows that it lives by touching a file; what one
 * that no longer does has left behind, another makes its own.
 */
final class Claims {
  private static final String ALIVE = ".alive";

  private final Layout layout;
  private final Duration abandoned;

  Claims(Layout layout, Duration abandoned) {
    this.layout = layout;
    this.abandoned = abandoned;
  }

  /** Shows that this instance lives, and takes over from those that do not. */
  void renew() throws IOException {
    Files.createDirectories(layout.taking());
    FileTime now = touch(layout.taking().resolve(ALIVE));
    try (DirectoryStream<Path> instances = Files.newDirectoryStream(layout.allTaking())) {
      for (Path other : instances) {
        if (!other.equals(layout.taking()) && isAbandoned(other, now)) {
          takeOver(other);
        }
      }
    }
  }

  // By the file system's clock alone, which is the same for all instances.
  private static FileTime touch(Path alive) throws IOException {
    Files.write(alive, new byte[] {'.'});
    return Files.getLastModifiedTime(alive);
  }

  private boolean isAbandoned(Path other, FileTime now) throws IOException {
    Instant limit = now.toInstant().minus(abandoned);
    try {
      return Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(other.resolve(ALIVE)).toInstant().isBefore(limit);
    } catch (NoSuchFileException e) {
      return false; // It is just being made.
    }
  }

  private void takeOver(Path other) throws IOException {
    Files.walkFileTree(
        other,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path mine = layout.taking().resolve(other.relativize(file));
            if (!file.equals(other.resolve(ALIVE))
                && Files.notExists(mine, LinkOption.NOFOLLOW_LINKS)) {
              Files.createDirectories(mine.getParent());
              rename(file, mine);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void rename(Path file, Path mine) throws IOException {
    try {
      Files.move(file, mine, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // A third one was faster.
    }
  }
}
