package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.ingest.reading.LanguageTag;
import io.broadsheet.ingest.reading.Refused.Fault;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.WebAddress;
import io.broadsheet.ingest.reading.item.EditorialWords;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.item.StatusWord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Version, status, times and notes of an item. */
final class Lifecycle {
  private static final int LONGEST_LABEL = 1_000;

  private final Keys keys;
  private final ItemTimes times;
  private final List<Fault> faults;
  private final Notes notes;
  private final List<String> signals = new ArrayList<>();
  private final @Nullable String version;
  private final @Nullable Instant madeAt;
  private final @Nullable Instant firstMadeAt;
  private final @Nullable Instant expiresAt;
  private final @Nullable Instant embargoedUntil;
  private final Status status;

  Lifecycle(Keys keys, ZoneId zone, Notes notes, List<Fault> faults) {
    this.keys = keys;
    this.times = new ItemTimes(zone);
    this.notes = notes;
    this.faults = faults;
    version = label();
    madeAt = time(true, "versioncreated");
    firstMadeAt = time(false, "firstcreated");
    expiresAt = time(false, "expires");
    readSignals();
    Status word = statusWord();
    embargoedUntil = embargo();
    status = EditorialWords.severest(word, signals, notes.all());
  }

  Status status() {
    return status;
  }

  List<SaidTime> times() {
    return times.said();
  }

  Release release() {
    return new Release(
        version,
        madeAt,
        status,
        madeAt == null ? firstMadeAt : madeAt,
        null,
        embargoedUntil,
        keys.number(1, 9, "urgency"),
        notes.text(),
        url());
  }

  Handling handling() {
    return new Handling(
        expiresAt, firstMadeAt, keys.number(1, 9, "priority"), notes.constraint(), signals);
  }

  /** As declared; null, and kept as it is, when it is no language tag. */
  @Nullable String language() {
    JsonNode said = keys.peek("language");
    if (!said.isTextual() || said.textValue().isBlank()) {
      return null;
    }
    try {
      String tag = LanguageTag.checked(said.textValue().strip().replace('_', '-'));
      keys.take("language");
      return tag;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable String label() {
    JsonNode said = keys.peek("version");
    String label = keys.text("version");
    if ((!said.isMissingNode() && !said.isTextual() && !said.isIntegralNumber())
        || (label != null && label.length() > LONGEST_LABEL)) {
      faults.add(Fault.at(keys.at("version"), "must be a text or a whole number"));
      return null;
    }
    return label;
  }

  private Status statusWord() {
    JsonNode said = keys.peek("pubstatus");
    if (said.isMissingNode()) {
      return Status.USABLE;
    }
    String word = said.isTextual() ? said.textValue().strip() : "";
    if (EditorialWords.isEmbargo(word)) {
      return Status.USABLE;
    }
    keys.take("pubstatus");
    try {
      Status status = StatusWord.of("pubstatus", said.isTextual() ? word : said.toString());
      return status == null ? Status.USABLE : status;
    } catch (IllegalArgumentException e) {
      faults.add(Fault.at(keys.at("pubstatus"), "must be usable, withheld or canceled"));
      return Status.USABLE;
    }
  }

  private @Nullable Instant embargo() {
    JsonNode flag = keys.peek("embargoed", "embargoeduntil");
    if (flag.isBoolean()) {
      keys.take("embargoed", "embargoeduntil");
      return flag.booleanValue() ? ItemTimes.UNTIL_TOLD : null;
    }
    Instant until = time(true, "embargoed", "embargoeduntil");
    return until == null && isHeld() ? ItemTimes.UNTIL_TOLD : until;
  }

  private boolean isHeld() {
    JsonNode word = keys.peek("pubstatus");
    return (word.isTextual() && EditorialWords.isEmbargo(word.textValue()))
        || EditorialWords.isHeld(signals, notes.all());
  }

  /** Signals and editorial types: words, or objects with a code and a name. */
  private void readSignals() {
    for (String name : List.of("signal", "signals", "editorialtypes")) {
      List<JsonNode> said = keys.list(name);
      List<String> words = said.stream().map(Lifecycle::word).filter(w -> !w.isEmpty()).toList();
      if (words.size() == said.size()) {
        keys.take(name);
      }
      signals.addAll(words);
    }
  }

  private static String word(JsonNode signal) {
    if (signal.isTextual()) {
      return signal.textValue().strip();
    }
    String code = signal.path("qcode").asText(signal.path("code").asText(""));
    return (code.isBlank() ? signal.path("name").asText("") : code).strip();
  }

  private @Nullable Instant time(boolean decides, String... names) {
    for (String name : names) {
      JsonNode said = keys.peek(name);
      if (said.isMissingNode() || (said.isTextual() && said.textValue().isBlank())) {
        continue;
      }
      try {
        if (!said.isTextual()) {
          throw new IllegalArgumentException("must be a text");
        }
        Instant at = times.at(name, said.textValue());
        keys.take(name);
        return at;
      } catch (IllegalArgumentException e) {
        // What neither orders versions nor holds them back is kept as it was written.
        if (decides) {
          String message = String.valueOf(e.getMessage());
          faults.add(
              Fault.at(
                  keys.at(name),
                  message.startsWith(name) ? message.substring(name.length() + 2) : message));
        }
      }
    }
    return null;
  }

  private @Nullable String url() {
    for (String name : List.of("url", "canonicalurl", "canonical_url", "link")) {
      JsonNode said = keys.peek(name);
      try {
        if (said.isTextual() && said.textValue().toLowerCase(Locale.ROOT).startsWith("http")) {
          String address = WebAddress.checked(said.textValue().strip());
          keys.take(name);
          return address;
        }
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    return null;
  }
}
