package io.broadsheet.contracts.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSourceTest {
  private static final URI RSS = URI.create("https://chengling.example/rss.xml");

  @Test
  void isAnAddressOrAFolder() {
    assertThat(FeedSource.web(RSS, Duration.ofMinutes(5), null).folder()).isNull();
    assertThat(FeedSource.folder("/srv/drop", "text/plain").url()).isNull();
    assertThatThrownBy(() -> new FeedSource(null, null, null, null))
        .hasMessage("source: either url or folder");
    assertThatThrownBy(() -> new FeedSource(RSS, Duration.ofMinutes(5), "/srv/drop", null))
        .hasMessage("source: either url or folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://chengling.example/rss.xml",
        "file:///etc/passwd",
        "https://editor:secret@chengling.example/",
        "https:///rss.xml",
        "rss.xml"
      })
  void isNoAddressThatCannotBeFetched(String url) {
    assertThatThrownBy(() -> FeedSource.web(URI.create(url), Duration.ofMinutes(5), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("source.url");
  }

  @ParameterizedTest
  @CsvSource({"PT0.5S", "PT0S", "-PT5M", "P8D"})
  void isNotAskedAllTheTimeNorHardlyEver(Duration every) {
    assertThatThrownBy(() -> FeedSource.web(RSS, every, null))
        .hasMessageStartingWith("source.every");
  }

  @Test
  void namesItsFolderWhereverTheServiceStands() {
    assertThatThrownBy(() -> FeedSource.folder("drop", null))
        .hasMessage("source.folder: an absolute path, not 'drop'");
  }
}
