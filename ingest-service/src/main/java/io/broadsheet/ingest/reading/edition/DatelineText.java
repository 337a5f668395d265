package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph opens that opens a story.
 *
 * @param month 0 when no date is printed, -1 when only a day is
 * @param year 0 when none is printed
 * @param authors named inside it
 * @param end behind its last character
 * @param strength how sure it is that a story opens here
 */
record DatelineText(
    @Nullable String place,
    @Nullable String source,
    int year,
    int month,
    int day,
    List<Author> authors,
    int end,
    double strength) {
  static final DatelineText NONE = new DatelineText(null, null, 0, 0, 0, List.of(), 0, 0);

  DatelineText {
    authors = List.copyOf(authors);
  }

  boolean hasDate() {
    return day > 0;
  }

  /**
   * The dateline with the year that the issue implies.
   *
   * @param issue null when nothing says when the text was printed
   * @return null when the paragraph had none
   */
  @Nullable Dateline in(@Nullable LocalDate issue) {
    LocalDate date = null;
    if (hasDate() && year > 0) {
      date = Dates.of(year, month, day);
    } else if (hasDate() && issue != null) {
      date = Dates.latest(month, day, issue);
    }
    return place == null && source == null && date == null
        ? null
        : new Dateline(place, date, source);
  }
}
