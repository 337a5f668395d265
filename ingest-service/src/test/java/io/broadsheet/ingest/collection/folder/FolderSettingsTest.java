package io.broadsheet.ingest.collection.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FolderSettingsTest {
  @Test
  void letNoFolderBeWatchedByDefault() {
    FolderSettings settings = DropFolder.settings(Map.of());

    assertThat(settings.roots()).isEmpty();
    assertThat(settings.settle()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.abandoned()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void takeWhatIsSet() {
    FolderSettings settings =
        DropFolder.settings(Map.of("broadsheet.folders.roots", "/srv/scans,/srv/wires"));

    assertThat(settings.roots()).contains(List.of(Path.of("/srv/scans"), Path.of("/srv/wires")));
  }
}
