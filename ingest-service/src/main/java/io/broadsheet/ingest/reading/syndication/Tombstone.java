package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.item.ItemText;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.xml.Leftovers;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlItems;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a feed says it has deleted (RFC 6721): the article is recalled. One that is no
 * longer listed is not.
 */
final class Tombstone {
  private static final Leftovers REST =
      new Leftovers(element -> element.name().endsWith("comment"));

  private Tombstone() {}

  static ItemOutcome read(XmlElement deleted, Channel channel) {
    String ref = deleted.attribute("ref");
    if (ref == null) {
      return XmlItems.refused(deleted, "invalid-item", "A deleted entry must say which: ref.");
    }
    // A recall binds by its time, so here a wrong one is not passed over.
    ItemTimes times = new ItemTimes(channel.document().feed().zone());
    Instant when = times.at("when", deleted.attribute("when"));
    ItemText text = ItemText.of(ref, null, "", Status.CANCELED, false);
    return new ReadItem(
        text.guid(),
        new Release(null, when, Status.CANCELED, when, null, null, null, comment(deleted), null),
        new Story(text.headline(), List.of(), List.of(), null, "", channel.language(), List.of()),
        null,
        text.reading(),
        new WireFacts(
            Handling.none(),
            Filing.none(),
            null,
            null,
            List.of(),
            List.of(),
            times.said(),
            REST.of(deleted, Set.of("ref", "when"))));
  }

  // RFC 6721 has it in its own namespace; some leave that out.
  private static @Nullable String comment(XmlElement deleted) {
    String comment = deleted.textOf("at:comment");
    return comment == null ? deleted.textOf("comment") : comment;
  }
}
