package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Handling;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.Subjects;
import io.broadsheet.ingest.reading.item.ItemText;
import io.broadsheet.ingest.reading.xml.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of any feed, before it has its id.
 *
 * @param url where it is to be read
 * @param extensions what has no field; its own map, to be added to
 */
record Entry(
    Prose prose,
    Moments moments,
    @Nullable String url,
    List<Author> authors,
    @Nullable Rights rights,
    List<Subject> subjects,
    List<Media> media,
    List<Link> links,
    Map<String, Object> extensions) {

  /**
   * The words.
   *
   * @param description a summary beside the text, null when there is none
   */
  record Prose(
      @Nullable String title,
      Words words,
      @Nullable String description,
      @Nullable String language) {}

  /**
   * The times.
   *
   * @param published first, as far as the feed knows
   * @param updated null when only one time is said
   */
  record Moments(@Nullable Instant published, @Nullable Instant updated, Dates all) {
    @Nullable Instant made() {
      return updated == null ? published : updated;
    }

    @Nullable Instant firstSeen() {
      return published == null ? updated : published;
    }
  }

  /**
   * As an article.
   *
   * @param guid null to name it by its content
   * @param about of the whole feed
   * @param place of the entry, for it may have to be refused
   */
  ItemOutcome item(@Nullable String guid, Map<String, Object> about, Refusing place) {
    ItemText text = ItemText.of(guid, prose.title(), prose.words().text(), Status.USABLE, false);
    if (!text.suffices(Status.USABLE)) {
      return place.refused("no-text", "The entry has a title and no text.");
    }
    Release release =
        new Release(
            null, moments.made(), Status.USABLE, moments.firstSeen(), null, null, null, null, url);
    Story story =
        new Story(
            text.headline(),
            List.of(),
            authors,
            null,
            text.body(),
            prose.language(),
            Subjects.withMediaTopics(subjects));
    return new ReadItem(text.guid(), release, story, null, text.reading(), facts(about));
  }

  /** Says where an entry is that cannot be taken. */
  @FunctionalInterface
  interface Refusing {
    Refused refused(String slug, String detail);
  }

  private WireFacts facts(Map<String, Object> about) {
    Map<String, Object> all = new LinkedHashMap<>(extensions);
    moments.all().unread().forEach(all::put);
    Map<String, Object> delivery = new LinkedHashMap<>(about);
    if (all.remove(WireFacts.TRANSMISSION) instanceof Map<?, ?> counted) {
      counted.forEach((name, value) -> delivery.put(String.valueOf(name), value));
    }
    if (!delivery.isEmpty()) {
      all.put(WireFacts.TRANSMISSION, delivery);
    }
    return new WireFacts(
        new Handling(null, moments.published(), null, null, List.of()),
        new Filing("text", null, prose.description(), List.of(), List.of(), List.of()),
        rights,
        prose.words().html(),
        media,
        links,
        moments.all().said(),
        all);
  }
}
