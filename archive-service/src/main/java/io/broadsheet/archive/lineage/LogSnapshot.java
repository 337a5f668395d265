package io.broadsheet.archive.lineage;

import java.util.Map;
import java.util.Set;

/**
 * The log's state, asked in this order: what enrichment has done, then the topics' ends, then what
 * the archive has done. Enrichment commits after its result is in the log, and the archive after
 * its result is in the database; so an item that is past all three and not settled in a look at the
 * database that comes after is lost, not on its way.
 *
 * @param enriched by partition of {@code articles.raw}, the first offset that enrichment has not
 *     finished
 * @param archiveBehind topics on which the archive has records still to read
 */
public record LogSnapshot(Map<Integer, Long> enriched, Set<String> archiveBehind) {
  public LogSnapshot {
    enriched = Map.copyOf(enriched);
    archiveBehind = Set.copyOf(archiveBehind);
  }

  /** Whether enrichment has finished the record at this place of {@code articles.raw}. */
  public boolean isEnriched(int partition, long offset) {
    return offset < enriched.getOrDefault(partition, 0L);
  }
}
