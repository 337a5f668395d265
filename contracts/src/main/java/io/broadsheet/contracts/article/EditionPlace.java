package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.contracts.Require;

/**
 * Where in a printed issue an article stands; the facts ride along, so that one record is
 * enough to archive it.
 *
 * @param page counted from 1
 * @param ordinal of the article in the issue, counted from 1
 */
public record EditionPlace(@JsonUnwrapped EditionFacts facts, int page, int ordinal) {
  public EditionPlace {
    Require.that(page >= 1, "edition.page: 1 or more, not " + page);
    Require.that(ordinal >= 1, "edition.ordinal: 1 or more, not " + ordinal);
  }
}
