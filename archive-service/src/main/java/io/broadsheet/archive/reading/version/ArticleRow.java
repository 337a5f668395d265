package io.broadsheet.archive.reading.version;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.database.Row;
import io.broadsheet.archive.store.Terms;
import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.runtime.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as the archive holds it.
 *
 * @param size of the document in bytes, as JSON
 * @param rank how well it meets the search, 0 where nothing was searched
 */
public record ArticleRow(
    EnrichedArticle event, Held held, Instant publishedAt, int size, float rank) {
  /**
   * What the archive itself knows of a version.
   *
   * @param version 1 for the oldest
   * @param archivedAt when it was written last
   * @param cluster of near duplicates; null for an article that has none
   * @param expiresAt from when readers have it no longer; null when never
   * @param modelsHash tells one tagging of the version from another
   */
  public record Held(
      int version,
      boolean isCurrent,
      Instant archivedAt,
      @Nullable Instant expiresAt,
      @Nullable UUID cluster,
      String modelsHash,
      String enrichedOffset) {}

  public static ArticleRow of(Row row) throws SQLException {
    byte[] document = row.text("document").getBytes(StandardCharsets.UTF_8);
    return new ArticleRow(
        EventJson.read(document, EnrichedArticle.class),
        new Held(
            row.number("version"),
            row.flag("is_current"),
            row.time("archived_at"),
            row.timeOrNull("expires_at"),
            row.idOrNull("cluster"),
            row.text("models_hash"),
            row.text("enriched_offset")),
        row.time("published_at"),
        document.length,
        row.real("rank"));
  }

  /** What the viewer may see of the article, this being its current version. */
  public Visibility visibleTo(Viewer viewer) {
    Lifecycle life = event.article().lifecycle();
    return Visibility.of(new Terms(life.status(), life.embargoedUntil(), held.expiresAt()), viewer);
  }

  /** What the viewer may see of this version, where the article may be seen. */
  public Visibility visibleAmongOthersTo(Viewer viewer) {
    return Visibility.ofOneAmongOthers(event.article().lifecycle().status(), viewer);
  }
}
