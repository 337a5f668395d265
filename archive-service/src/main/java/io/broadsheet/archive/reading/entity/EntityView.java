package io.broadsheet.archive.reading.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.archive.reading.database.Row;
import io.broadsheet.contracts.enrichment.EntityType;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that articles name.
 *
 * @param code a place's division code
 * @param articles how many name it
 * @param mentions how often they do
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EntityView(
    String id,
    EntityType type,
    String name,
    @Nullable String code,
    long articles,
    long mentions,
    Instant firstSeen,
    Instant lastSeen) {
  static EntityView of(Row row) throws SQLException {
    return new EntityView(
        row.text("entity_id"),
        EntityType.of(row.text("type")),
        row.text("name"),
        row.textOrNull("code"),
        row.count("articles"),
        row.count("mentions"),
        row.time("first_seen"),
        row.time("last_seen"));
  }
}
