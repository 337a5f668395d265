package io.broadsheet.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.access.AccessKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
  @TempDir private Path directory;

  @Test
  void areForTheirOwnerAlone() throws IOException {
    KeyFiles files = new KeyFiles(directory.resolve("keys"));

    files.write("demo", new AccessKey("bs_feed_1"));

    assertThat(mode(files.file("demo"))).isEqualTo("rw-------");
    assertThat(mode(directory.resolve("keys"))).isEqualTo("rwx------");
  }

  @Test
  void giveBackWhatWasWrittenLast() {
    KeyFiles files = new KeyFiles(directory.resolve("keys"));
    files.write("demo", new AccessKey("bs_feed_1"));

    files.write("demo", new AccessKey("bs_feed_2"));

    assertThat(files.read("demo")).contains(new AccessKey("bs_feed_2"));
    assertThat(files.read("operator")).isEmpty();
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
