package io.broadsheet.ingest.collection.folder;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells which files nobody writes to any more: those that stayed as they are for a while. The clock
 * of the file system, which may be another machine's, is compared with itself only.
 */
final class Finished {
  private record Look(long size, Instant modified, Instant since) {}

  private final Duration settle;
  private final Duration settleEmpty;
  private Map<Path, Look> before = new HashMap<>();
  private Map<Path, Look> now = new HashMap<>();

  /**
   * @param settleEmpty for files without content, which writers make before they have any
   */
  Finished(Duration settle, Duration settleEmpty) {
    this.settle = settle;
    this.settleEmpty = settleEmpty;
  }

  /** Begins a round; what is not looked at in it is forgotten. */
  void begin() {
    before = now;
    now = new HashMap<>();
  }

  /** Whether the file is finished; asked once a round. */
  boolean isFinished(Path file, BasicFileAttributes attributes, Instant at) {
    Look look = new Look(attributes.size(), attributes.lastModifiedTime().toInstant(), at);
    Look earlier = before.get(file);
    boolean isSame =
        earlier != null
            && earlier.size() == look.size()
            && earlier.modified().equals(look.modified());
    Look kept = earlier != null && isSame ? earlier : look;
    now.put(file, kept);
    Duration wait = look.size() == 0 ? settleEmpty : settle;
    return isSame && !at.isBefore(kept.since().plus(wait));
  }
}
