package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items of one document, taken one by one: a bad one is refused alone, with its position; only
 * when none is good the document is refused.
 */
public final class Batch {
  private final List<ReadItem> items = new ArrayList<>();
  private final List<RefusedItem> refusedItems = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private @Nullable Refused lastRefused;

  /** Counted from 0, for the item that is added next. */
  public int position() {
    return items.size() + refusedItems.size();
  }

  /**
   * Reads and adds the next item.
   *
   * @param guid for the sender to recognize it by if it is refused; null when it has none
   * @param reading may throw {@link IllegalArgumentException}, as the records of an article do for
   *     a value that cannot be; the item is then refused with the message
   */
  public void add(@Nullable String guid, Supplier<ItemOutcome> reading) {
    ItemOutcome outcome;
    try {
      outcome = reading.get();
    } catch (IllegalArgumentException e) {
      outcome =
          new Refused(
              422, "invalid-item", "The item cannot be taken: " + e.getMessage(), List.of());
    }
    switch (outcome) {
      case ReadItem item -> items.add(item);
      case Refused refused -> {
        lastRefused = refused;
        refusedItems.add(refusedItem(guid, refused));
      }
    }
  }

  /** Notes what concerns the document and no single item. */
  public void note(Repair repair) {
    repairs.add(repair);
  }

  /** What became of the document. */
  public ReadOutcome finish(String format) {
    if (!items.isEmpty()) {
      return new ReadDocument(format, null, items, repairs, refusedItems);
    }
    if (lastRefused == null) {
      return new Refused(422, "no-items", "The document holds no item.", List.of());
    }
    return refusedItems.size() == 1
        ? lastRefused
        : new Refused(
            422,
            "no-item-taken",
            "None of the document's %d items can be taken.".formatted(refusedItems.size()),
            refusedItems.stream().flatMap(Batch::faults).toList());
  }

  private RefusedItem refusedItem(@Nullable String guid, Refused refused) {
    return new RefusedItem(
        position(),
        guid,
        "/problems/" + refused.slug(),
        refused.detail(),
        refused.faults().stream()
            .map(
                fault ->
                    new RefusedItem.Fault(
                        fault.message(), fault.pointer(), fault.line(), fault.column()))
            .toList());
  }

  private static Stream<Fault> faults(RefusedItem item) {
    String which = "item " + item.position() + ": ";
    return item.errors().isEmpty()
        ? Stream.of(new Fault(which + item.detail(), null, null, null))
        : item.errors().stream()
            .map(
                fault ->
                    new Fault(
                        which + fault.detail(), fault.pointer(), fault.line(), fault.column()));
  }
}
