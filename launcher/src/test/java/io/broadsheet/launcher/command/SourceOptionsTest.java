package io.broadsheet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.collection.FeedSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SourceOptionsTest {
  @ParameterizedTest
  @CsvSource({"30s, PT30S", "5m, PT5M", "2H, PT2H", "1d, P1D", "PT90S, PT1M30S"})
  void readsTimesAsPeopleWriteThem(String word, Duration time) {
    assertThat(source("--pull", "https://a.example/rss", "--every", word))
        .isEqualTo(FeedSource.web(URI.create("https://a.example/rss"), time, null));
  }

  @Test
  void asksEveryFiveMinutesUnlessTold() {
    FeedSource source = source("--pull", "https://a.example/rss", "--type", "application/xml");

    assertThat(source)
        .isEqualTo(
            FeedSource.web(
                URI.create("https://a.example/rss"), Duration.ofMinutes(5), "application/xml"));
    assertThat(SourceOptions.words(source)).isEqualTo("https://a.example/rss every 5m");
  }

  @Test
  void makesTheFolder(@TempDir Path directory) throws IOException {
    Path folder = directory.resolve("new/drop");

    assertThat(source("--folder", folder.toString()))
        .isEqualTo(FeedSource.folder(folder.toRealPath().toString(), null));
    assertThat(folder).isDirectory();
  }

  @Test
  void isNothingWithoutOptions() {
    assertThat(source()).isNull();
    assertThat(SourceOptions.words(null)).isEqualTo("posts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--every 5m",
        "--type text/plain",
        "--pull https://a.example/ --folder /tmp",
        "--folder /tmp --every 5m",
        "--pull ftp://a.example/",
        "--pull https://a.example/ --every 0s",
      })
  void refusesWhatDoesNotGoTogether(String line) {
    assertThatThrownBy(() -> source(line.split(" "))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysHowTimesAreWritten() {
    assertThatThrownBy(() -> source("--pull", "https://a.example/", "--every", "often"))
        .hasMessageContaining("30s, 5m, 2h or 1d");
  }

  private static @Nullable FeedSource source(String... arguments) {
    SourceOptions options = new SourceOptions();
    new CommandLine(new Holder(options)).parseArgs(arguments);
    return options.source();
  }

  @CommandLine.Command
  private record Holder(@CommandLine.Mixin SourceOptions options) {}
}
