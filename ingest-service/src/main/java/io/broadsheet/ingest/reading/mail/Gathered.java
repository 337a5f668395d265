package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a posted mail and the mails in it come to. */
final class Gathered {
  static final String FORMAT = "mail";
  private static final int MOST_MAILS = 100;

  private final Batch batch = new Batch();
  private final Set<String> guids = new HashSet<>();
  private @Nullable EditionFacts edition;
  private int mails;

  /** Counts a mail in the mail. */
  void enter() throws MailFault {
    if (++mails > MOST_MAILS) {
      throw MailFault.of("too-many-parts", "The mail holds more than " + MOST_MAILS + " mails.");
    }
  }

  /** The guid, with a number where another item of the mail has it. */
  String unique(String guid) {
    String free = guid;
    for (int i = 2; !guids.add(free); i++) {
      free = guid + "#" + i;
    }
    return free;
  }

  void add(@Nullable String guid, Supplier<ItemOutcome> item) {
    batch.add(guid, item);
  }

  /** What goes with a document as a whole: the items that it could not have taken, its doubts. */
  void add(ReadDocument read) {
    edition = edition == null ? read.edition() : edition;
    read.repairs().forEach(batch::note);
    read.refused().forEach(item -> batch.add(item.guid(), () -> refused(item)));
  }

  ReadOutcome finish() {
    ReadOutcome outcome = batch.finish(FORMAT);
    return outcome instanceof ReadDocument read && edition != null
        ? new ReadDocument(FORMAT, edition, read.items(), read.repairs(), read.refused())
        : outcome;
  }

  private static Refused refused(RefusedItem item) {
    return new Refused(
        422,
        item.type().substring(item.type().lastIndexOf('/') + 1),
        item.detail(),
        item.errors().stream()
            .map(error -> new Fault(error.detail(), error.pointer(), error.line(), error.column()))
            .toList());
  }
}
