package io.broadsheet.enrich.pipeline.section;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of house rules as it is now: read anew when the file has changed. A table that makes no
 * sense changes nothing; the last good one goes on, and {@link #problem} says what is wrong.
 */
public final class HouseRuleFile {
  private static final System.Logger LOG = System.getLogger(HouseRuleFile.class.getName());
  private static final String DEFAULT = "house-sections.tsv";

  private final @Nullable Path file;
  private final long pause;
  private HouseRules rules;
  private @Nullable String seen;
  private @Nullable String problem;
  private long lookedAt;

  /**
   * @param file the newspaper's own; the program's when empty
   * @param pause between two looks at the file
   */
  public HouseRuleFile(Optional<Path> file, Duration pause) {
    this.file = file.orElse(null);
    this.pause = pause.toNanos();
    this.rules = HouseRules.parse(ownTable());
    look();
  }

  /** The rules that are in force. */
  synchronized HouseRules rules() {
    if (file != null && System.nanoTime() - lookedAt >= pause) {
      look();
    }
    return rules;
  }

  /** Why the file as it is now is not in force; none when it is. */
  public synchronized Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  private void look() {
    lookedAt = System.nanoTime();
    if (file == null) {
      return;
    }
    try {
      // Small enough to be read each time, which notices what times and sizes would not.
      String table = Files.readString(file);
      if (!table.equals(seen)) {
        seen = table;
        rules = HouseRules.parse(table);
        problem = null;
        LOG.log(System.Logger.Level.INFO, "House rules {0} are in force", rules.version());
      }
    } catch (IOException | IllegalArgumentException e) {
      String said = e instanceof IOException ? "cannot be read: " + e : e.getMessage();
      if (!String.valueOf(said).equals(problem)) {
        LOG.log(System.Logger.Level.WARNING, "House rules stay as they were: {0}", said);
      }
      problem = String.valueOf(said);
    }
  }

  private static String ownTable() {
    try (InputStream resource = HouseRuleFile.class.getResourceAsStream(DEFAULT)) {
      if (resource == null) {
        throw new IllegalStateException("no resource " + DEFAULT);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(DEFAULT, e);
    }
  }
}
