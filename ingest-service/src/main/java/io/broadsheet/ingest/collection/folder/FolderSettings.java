package io.broadsheet.ingest.collection.folder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which folders may be watched, and how patiently. */
@ConfigMapping(prefix = "broadsheet.folders")
public interface FolderSettings {
  /** Folders of this machine below which feeds may have theirs; none is watched without. */
  Optional<List<Path>> roots();

  /** Between two looks into a folder. */
  @WithDefault("PT2S")
  Duration every();

  /** For how long a file must have stayed as it is to count as finished. */
  @WithDefault("PT2S")
  Duration settle();

  /** For how long an empty file may still be about to be written. */
  @WithDefault("PT1M")
  Duration settleEmpty();

  /** After which files that another instance took and did not finish are taken from it. */
  @WithDefault("PT5M")
  Duration abandoned();

  /** Folders in folders that are looked into. */
  @WithDefault("8")
  int deepest();
}
