package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.WireFacts;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article, before it gets its ids.
 *
 * @param guid the same for every version; where the format has none, made from what does not change
 * @param edition null for everything that was not printed
 */
public record ReadItem(
    String guid,
    Release release,
    Story story,
    @Nullable EditionPlace edition,
    Reading reading,
    WireFacts wire)
    implements ItemOutcome {
  public ReadItem {
    Require.notBlank(guid, "guid");
  }

  /** An item of a format that says nothing of a wire. */
  public ReadItem(
      String guid, Release release, Story story, @Nullable EditionPlace edition, Reading reading) {
    this(guid, release, story, edition, reading, WireFacts.none());
  }
}
