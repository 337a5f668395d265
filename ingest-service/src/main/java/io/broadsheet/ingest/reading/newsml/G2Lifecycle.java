package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.item.EditorialWords;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.item.StatusWord;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Version, times, status, embargo and notes of an item ({@code itemMeta}). */
final class G2Lifecycle {
  // Reuters' editorial status, which stands beside whatever publishing status.
  private static final String DELETION = "edStat:D";

  private final XmlElement item;
  private final XmlElement meta;
  private final Concepts concepts;
  private final @Nullable Instant madeAt;
  private final @Nullable Instant firstMadeAt;
  private final @Nullable Instant embargoedUntil;
  private final @Nullable Instant expiresAt;

  G2Lifecycle(XmlElement item, XmlElement meta, Concepts concepts, ItemTimes times) {
    this.item = item;
    this.meta = meta;
    this.concepts = concepts;
    madeAt = times.at("versionCreated", meta.textOf("versionCreated"));
    firstMadeAt = times.at("firstCreated", meta.textOf("firstCreated"));
    // Present and empty: under embargo until the provider says otherwise.
    embargoedUntil =
        meta.child("embargoed").filter(each -> each.text().isEmpty()).isPresent()
            ? ItemTimes.UNTIL_TOLD
            : embargo(times);
    expiresAt = times.at("expires", meta.textOf("expires"));
  }

  private @Nullable Instant embargo(ItemTimes times) {
    Instant until = times.at("embargoed", meta.textOf("embargoed"));
    return until == null && EditorialWords.isHeld(signals(), notes())
        ? ItemTimes.UNTIL_TOLD
        : until;
  }

  Status status() {
    XmlElement said = meta.child("pubStatus").orElse(null);
    String word = concepts.term(said);
    Status status = StatusWord.of("pubStatus", word.isEmpty() && said != null ? said.text() : word);
    Status byField = status == null ? Status.USABLE : status;
    return EditorialWords.severest(
        signals().contains(DELETION) ? Status.CANCELED : byField, signals(), notes());
  }

  Release release() {
    return new Release(
        item.attribute("version"),
        madeAt,
        status(),
        madeAt == null ? firstMadeAt : madeAt,
        null,
        embargoedUntil,
        Numbers.rank(item.textOf("contentMeta", "urgency")),
        editorNote(),
        null);
  }

  Handling handling(@Nullable XmlElement header) {
    return new Handling(
        expiresAt,
        firstMadeAt,
        header == null ? null : Numbers.rank(header.textOf("priority")),
        noteConstraint(),
        signals());
  }

  void note(G2Told told) {
    for (String time : List.of("versionCreated", "firstCreated", "embargoed", "expires")) {
      told.note(meta.child(time).orElse(null));
    }
    told.note(meta.child("pubStatus").orElse(null), "qcode");
    meta.children("signal").forEach(signal -> told.note(signal, "qcode"));
    meta.children("edNote").forEach(note -> told.note(note, "pubconstraint"));
  }

  private List<String> signals() {
    return meta.children("signal").stream().map(concepts::code).filter(Objects::nonNull).toList();
  }

  private @Nullable String editorNote() {
    return notes().isEmpty() ? null : String.join("\n", notes());
  }

  private List<String> notes() {
    return meta.children("edNote").stream()
        .map(XmlElement::text)
        .filter(note -> !note.isEmpty())
        .toList();
  }

  private @Nullable String noteConstraint() {
    for (XmlElement note : meta.children("edNote")) {
      String constraint = note.firstOf("pubconstraint", "role");
      if (constraint != null) {
        return constraint.substring(constraint.lastIndexOf(':') + 1);
      }
    }
    return null;
  }
}
