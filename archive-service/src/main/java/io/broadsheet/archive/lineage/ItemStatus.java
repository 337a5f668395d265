package io.broadsheet.archive.lineage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.topic.RecordPosition;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one article of a submission has come.
 *
 * @param position in the submission, from 0
 * @param headline null where the viewer may not read it, or nobody can tell yet who may
 * @param version the feed's label
 * @param outcome accepted, enriched, archived, duplicate, superseded or quarantined
 * @param at when the outcome was found; null before
 * @param reason for quarantine; null where the headline is, as it may quote the text
 * @param raw its record on {@code articles.raw}, null until seen
 * @param enriched its record on {@code articles.enriched}, null until stored
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ItemStatus(
    UUID id,
    int position,
    @Nullable String headline,
    @Nullable String version,
    String outcome,
    @Nullable Instant at,
    @Nullable String reason,
    @Nullable RecordPosition raw,
    @Nullable RecordPosition enriched) {
  private static final String ACCEPTED = "accepted";

  /** Not settled, as far as the database knows. */
  @JsonIgnore
  boolean isAccepted() {
    return outcome.equals(ACCEPTED);
  }

  /** What the log knows beyond the database: the stage may have been passed already. */
  ItemStatus inLightOf(LogSnapshot log) {
    return isAccepted() && raw != null && log.isEnriched(raw.partition(), raw.offset())
        ? new ItemStatus(id, position, headline, version, "enriched", at, reason, raw, enriched)
        : this;
  }

  static String outcomeOf(@Nullable String settled) {
    return settled == null ? ACCEPTED : settled;
  }
}
