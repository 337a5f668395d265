package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;

/**
 * Where a version came from.
 *
 * @param guid the item's identifier in its feed, the same for every version
 * @param position of the item in its submission, counted from 0
 * @param format the reader that understood it: {@code simple}, {@code edition}, {@code plain} …
 */
public record Origin(
    FeedId feed, String guid, SubmissionId submissionId, int position, String format) {
  public Origin {
    Require.notBlank(guid, "guid");
    Require.that(position >= 0, "position: 0 or more, not " + position);
    Require.notBlank(format, "format");
  }
}
