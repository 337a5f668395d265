package io.broadsheet.ingest.reading.newsml1;

import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.ingest.reading.item.EditorialWords;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.item.StatusWord;
import io.broadsheet.ingest.reading.xml.Leftovers;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Times, status and orders of a news item (NewsML 1.2, {@code NewsManagement}). */
final class Management {
  private final XmlElement management;
  private final @Nullable Instant madeAt;
  private final @Nullable Instant firstMadeAt;
  private final @Nullable Instant changesAt;

  Management(XmlElement item, ItemTimes times) {
    management = item.child("NewsManagement").orElse(XmlElement.none());
    madeAt = times.at("ThisRevisionCreated", management.textOf("ThisRevisionCreated"));
    firstMadeAt = times.at("FirstCreated", management.textOf("FirstCreated"));
    changesAt =
        times.at(
            "StatusWillChange/DateAndTime", management.textOf("StatusWillChange", "DateAndTime"));
  }

  @Nullable Instant madeAt() {
    return madeAt == null ? firstMadeAt : madeAt;
  }

  @Nullable Instant firstMadeAt() {
    return firstMadeAt;
  }

  Status status() {
    Status status = isEmbargoed() ? null : StatusWord.of("Status", statusWord());
    return EditorialWords.severest(
        status == null ? Status.USABLE : status, instructionNames(), instructionTexts());
  }

  /** An embargo is a status here, which changes to usable at a time or when told. */
  @Nullable Instant embargoedUntil() {
    if (!isEmbargoed()) {
      return null;
    }
    return changesAt != null && futureStatus().equals("usable") ? changesAt : ItemTimes.UNTIL_TOLD;
  }

  /** The time from which it may not be used, where its status is to change to that. */
  @Nullable Instant expiresAt() {
    Set<String> ends = Set.of("canceled", "cancelled", "withheld", "expired");
    return changesAt != null && ends.contains(futureStatus()) ? changesAt : null;
  }

  @Nullable Integer urgency() {
    return Numbers.rank(management.attributeOf("FormalName", "Urgency"));
  }

  @Nullable String instructions() {
    String all =
        management.children("Instruction").stream()
            .map(Management::said)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return all.isEmpty() ? null : all;
  }

  /** Adds a link for each element of a name that points to another item. */
  void link(String name, String rel, List<Link> links) {
    for (XmlElement element : management.children(name)) {
      String target = element.firstOf("NewsItem", "NewsIdentifier");
      if (target != null) {
        links.add(new Link(rel, target, element.textOf("Comment"), null));
      }
    }
  }

  /** The instructions as they came. */
  Map<String, Object> hidden() {
    List<Object> instructions = new ArrayList<>();
    for (XmlElement instruction : management.children("Instruction")) {
      instructions.add(new Leftovers(each -> false).of(instruction, Set.of()));
    }
    Map<String, Object> hidden = new LinkedHashMap<>();
    if (!instructions.isEmpty()) {
      hidden.put("Instruction", instructions);
    }
    return hidden;
  }

  private List<String> instructionNames() {
    return management.children("Instruction").stream()
        .map(instruction -> instruction.attribute("FormalName"))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<String> instructionTexts() {
    return management.children("Instruction").stream().map(XmlElement::text).toList();
  }

  private static String said(XmlElement instruction) {
    String words = instruction.text();
    String name = instruction.attribute("FormalName");
    return words.isEmpty() && name != null ? name : words;
  }

  private @Nullable String statusWord() {
    return management.attributeOf("FormalName", "Status");
  }

  private boolean isEmbargoed() {
    String word = statusWord();
    return word != null && word.toLowerCase(Locale.ROOT).startsWith("embargo");
  }

  private String futureStatus() {
    String word = management.attributeOf("FormalName", "StatusWillChange", "FutureStatus");
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }
}
