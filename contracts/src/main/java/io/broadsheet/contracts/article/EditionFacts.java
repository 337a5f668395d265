package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a masthead says of one printed issue.
 *
 * @param publication the paper's name
 * @param number the running issue number (总第…期)
 * @param pages how many pages the issue has
 * @param weekday as printed
 * @param lunarDate as printed
 */
public record EditionFacts(
    String publication,
    LocalDate date,
    @Nullable Integer number,
    @Nullable Integer pages,
    @Nullable String weekday,
    @Nullable String lunarDate,
    @Nullable String url,
    @Nullable String email) {
  public EditionFacts {
    Require.notBlank(publication, "edition.publication");
    Require.that(number == null || number > 0, "edition.number: 1 or more, not " + number);
    Require.that(pages == null || pages > 0, "edition.pages: 1 or more, not " + pages);
  }
}
