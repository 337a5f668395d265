package io.broadsheet.archive.reading.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.archive.reading.database.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A printed issue.
 *
 * @param number the running one
 * @param articleCount how many of its articles the viewer may see
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EditionView(
    String publication,
    LocalDate date,
    @Nullable Integer number,
    @Nullable Integer pages,
    @Nullable String weekday,
    @Nullable String lunarDate,
    @Nullable String url,
    @Nullable String email,
    long articleCount) {
  static EditionView of(Row row) throws SQLException {
    return new EditionView(
        row.text("publication"),
        row.date("date"),
        row.numberOrNull("number"),
        row.numberOrNull("pages"),
        row.textOrNull("weekday"),
        row.textOrNull("lunar_date"),
        row.textOrNull("url"),
        row.textOrNull("email"),
        row.count("article_count"));
  }
}
