package io.broadsheet.ingest.collection.folder;

import io.broadsheet.runtime.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** What a file that was taken out of a folder holds, if it may be read at all. */
sealed interface TakenFile permits TakenFile.Whole, TakenFile.Unfit, TakenFile.InMotion {

  /** All of it, as it stayed from the beginning of reading to its end. */
  // The bytes are carried, never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Whole(byte[] bytes, Instant modified) implements TakenFile {}

  /** It is not handed in, and why. */
  record Unfit(HttpProblem problem) implements TakenFile {}

  /** Somebody still writes to it. */
  record InMotion() implements TakenFile {}

  /**
   * Reads a file, itself and not what a link in its place leads to.
   *
   * @param maxBytes above which it is not read
   */
  static TakenFile read(Path file, long maxBytes) throws IOException {
    BasicFileAttributes before = attributes(file);
    if (before.isSymbolicLink()) {
      return unfit(422, "link", "Unprocessable document", "It is a link, and no link is followed.");
    }
    if (before.size() > maxBytes) {
      return unfit(
          413,
          "too-large",
          "Content too large",
          "The file has %d bytes, more than %d.".formatted(before.size(), maxBytes));
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes(Math.toIntExact(before.size()) + 1);
    }
    BasicFileAttributes after = attributes(file);
    if (bytes.length != before.size()
        || after.size() != before.size()
        || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
      return new InMotion();
    }
    return bytes.length == 0
        ? unfit(400, "empty-body", "Malformed document", "The file is empty.")
        : new Whole(bytes, before.lastModifiedTime().toInstant());
  }

  private static Unfit unfit(int status, String slug, String title, String detail) {
    return new Unfit(Problems.of(status, slug, title, detail).build());
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
