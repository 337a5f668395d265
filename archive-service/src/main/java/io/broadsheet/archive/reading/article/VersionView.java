package io.broadsheet.archive.reading.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.database.Row;
import io.broadsheet.contracts.article.Status;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an article's history.
 *
 * @param label the feed's own version
 * @param headline null where the viewer may not read the version
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record VersionView(
    int version,
    boolean current,
    Status status,
    @Nullable String label,
    @Nullable Instant madeAt,
    Instant receivedAt,
    Instant archivedAt,
    @Nullable String headline) {

  static VersionView of(Row row, Viewer viewer) throws SQLException {
    Status status = Status.of(row.text("status"));
    boolean isVisible = Visibility.ofOneAmongOthers(status, viewer) == Visibility.VISIBLE;
    return new VersionView(
        row.number("version"),
        row.flag("is_current"),
        status,
        row.textOrNull("label"),
        row.timeOrNull("made_at"),
        row.time("received_at"),
        row.time("archived_at"),
        isVisible ? row.text("headline") : null);
  }
}
