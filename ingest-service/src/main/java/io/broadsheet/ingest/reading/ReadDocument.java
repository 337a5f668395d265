package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.submission.RefusedItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a document.
 *
 * @param format {@code simple}, {@code edition}, {@code plain} …
 * @param edition null unless the document is a printed issue
 * @param items in the order of the document, at least one
 * @param repairs that concern no single item; an item's own are in its reading
 * @param refused the items that cannot be taken; they and {@code items} share one count of
 *     positions, so that each item keeps its place in the document
 */
public record ReadDocument(
    String format,
    @Nullable EditionFacts edition,
    List<ReadItem> items,
    List<Repair> repairs,
    List<RefusedItem> refused)
    implements ReadOutcome {
  public ReadDocument {
    Require.notBlank(format, "format");
    items = List.copyOf(items);
    repairs = List.copyOf(repairs);
    refused = List.copyOf(refused);
    Require.that(!items.isEmpty(), "items: at least one");
  }

  /** All items are good. */
  public ReadDocument(
      String format, @Nullable EditionFacts edition, List<ReadItem> items, List<Repair> repairs) {
    this(format, edition, items, repairs, List.of());
  }
}
