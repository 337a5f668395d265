package io.broadsheet.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir private Path parent;

  @Test
  void wipesWhatItMade() throws IOException {
    Home home = new Home(parent.resolve("home"));
    home.make();
    Files.writeString(home.log(Part.INGEST), "a line");

    home.wipe();

    assertThat(home.directory()).doesNotExist();
  }

  @Test
  void leavesWhatSomebodyElsePutThere() throws IOException {
    Home home = new Home(parent);
    home.make();
    Path letter = Files.writeString(parent.resolve("letter.txt"), "mine");

    home.wipe();

    assertThat(letter).exists();
    assertThat(home.kafka()).doesNotExist();
  }
}
