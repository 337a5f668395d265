package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.xml.ItemText;
import io.broadsheet.ingest.reading.xml.ItemTimes;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlItems;
import java.time.Instant;
import java.util.List;

/**
 * An entry that a feed says it has deleted (RFC 6721): the article is recalled. One that is no
 * longer listed is not.
 */
final class Tombstone {
  private Tombstone() {}

  static ItemOutcome read(XmlElement deleted, Channel channel) {
    String ref = deleted.attribute("ref");
    if (ref == null) {
      return XmlItems.refused(deleted, "invalid-item", "A deleted entry must say which: ref.");
    }
    // A recall binds by its time, so here a wrong one is not passed over.
    Instant when =
        new ItemTimes(channel.document().feed().zone()).at("when", deleted.attribute("when"));
    ItemText text = ItemText.of(ref, null, "", Status.CANCELED, false);
    return new ReadItem(
        text.guid(),
        new Release(
            null, when, Status.CANCELED, null, null, null, null, deleted.textOf("comment"), null),
        new Story(text.headline(), List.of(), List.of(), null, "", channel.language(), List.of()),
        null,
        text.reading(),
        WireFacts.none());
  }
}
