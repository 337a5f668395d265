package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ItemOutcome;
import io.broadsheet.ingest.reading.JsonTexts;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import io.broadsheet.ingest.reading.Release;
import io.broadsheet.ingest.reading.Subjects;
import io.broadsheet.ingest.reading.credit.WireByline;
import io.broadsheet.ingest.reading.credit.WireDateline;
import io.broadsheet.ingest.reading.item.ItemText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item, from JSON to an article. */
final class NinjsItem {
  private static final Set<String> PLANS = Set.of("event", "planning");

  private final Document document;
  private final Map<String, Object> wrapping;
  private final Keys keys;
  private final List<Fault> faults = new ArrayList<>();
  private final @Nullable String guid;
  private final @Nullable String kind;
  private final Lifecycle lifecycle;
  private final Prose prose;
  private final Attachments attachments;
  private final List<Author> authors;

  private NinjsItem(Document document, Shape.Place place) {
    this.document = document;
    wrapping = place.wrapping();
    keys = new Keys(place.node(), place.pointer());
    guid = guid();
    kind = keys.text("type");
    Notes notes = new Notes(keys);
    prose = new Prose(keys, notes);
    lifecycle = new Lifecycle(keys, document.feed().zone(), notes, faults);
    String credit = keys.peek("byline", "by").asText("").strip();
    authors = authors(keys);
    attachments = new Attachments(keys, guid, kind, credit.isEmpty() ? null : credit);
  }

  /** Reads an item. */
  static ItemOutcome read(Document document, Shape.Place place) {
    JsonNode item = place.node();
    if (!item.isObject()) {
      return invalid(List.of(Fault.at(place.pointer(), "must be an object")));
    }
    String forbidden = JsonTexts.forbidden(item, place.pointer());
    if (forbidden != null) {
      return invalid(List.of(Fault.at(forbidden, "holds a character that no text may hold")));
    }
    return new NinjsItem(document, place).outcome(Generation.of(item).violations(item));
  }

  private ItemOutcome outcome(List<String> violations) {
    if (!faults.isEmpty()) {
      return invalid(faults);
    }
    String description = prose.description();
    boolean isDescribed = prose.text().isBlank();
    ItemText text =
        ItemText.of(
            guid,
            prose.headline(),
            isDescribed ? Objects.requireNonNullElse(description, "") : prose.text(),
            lifecycle.status(),
            !Attachments.isMedia(kind));
    if (kind != null && PLANS.contains(kind) && prose.text().isBlank()) {
      return new Refused(
          422,
          "no-article",
          "The item is of type " + kind + ": it plans what may be told, and tells nothing yet.",
          List.of());
    }
    if (!text.suffices(lifecycle.status())) {
      return new Refused(
          422,
          "no-text",
          "The item has no text: neither body nor description"
              + (Attachments.isMedia(kind) ? ", and a " + kind + " is taken by its caption." : "."),
          List.of());
    }
    return item(text, isDescribed ? null : description, violations);
  }

  private ReadItem item(ItemText text, @Nullable String description, List<String> violations) {
    Story story =
        new Story(
            text.headline(),
            prose.subheadlines(),
            authors,
            dateline(),
            text.body(),
            lifecycle.language() == null ? document.language() : lifecycle.language(),
            subjects());
    return new ReadItem(
        text.guid(),
        lifecycle.release(),
        story,
        null,
        noted(text.reading(), violations),
        facts(description));
  }

  private WireFacts facts(@Nullable String description) {
    List<Media> media =
        Stream.concat(attachments.media().stream(), prose.media().stream()).toList();
    Rights rights =
        new Rights(
            keys.text("copyrightholder"),
            keys.lines("copyrightnotice"),
            keys.lines("usageterms"),
            keys.text("creditline", "credit"));
    boolean saysRights = !rights.equals(new Rights(null, null, null, null));
    Filing filing =
        new Filing(
            kind,
            keys.text("slugline"),
            description,
            Stream.of("genre", "genres")
                .flatMap(key -> Concepts.under(keys, null, key).stream())
                .toList(),
            located(),
            named());
    return new WireFacts(
        lifecycle.handling(),
        filing,
        saysRights ? rights : null,
        prose.html(),
        withoutRepeats(media),
        attachments.links(),
        lifecycle.times(),
        extensions());
  }

  // What the fields above took is taken by now.
  private Map<String, Object> extensions() {
    boolean isWhole = keys.peek("uri", "guid").asText("").strip().equals(guid);
    keys.take("standard", "$standard");
    if (isWhole) {
      keys.take("uri", "guid");
    }
    Map<String, Object> rest = keys.rest();
    if (!wrapping.isEmpty()) {
      Map<String, Object> delivery = new LinkedHashMap<>(wrapping);
      Object own = rest.get(WireFacts.TRANSMISSION);
      if (own != null) {
        delivery.put(WireFacts.TRANSMISSION, own);
      }
      rest.put(WireFacts.TRANSMISSION, delivery);
    }
    return rest;
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    for (String key : List.of("subject", "subjects")) {
      subjects.addAll(Concepts.under(keys, null, key));
    }
    subjects.addAll(Concepts.under(keys, null, "service", "service"));
    subjects.addAll(Concepts.under(keys, null, "keyword", "keywords"));
    return Subjects.withMediaTopics(subjects);
  }

  private List<Subject> named() {
    Map<String, String> kinds =
        Map.of(
            "person",
            "person",
            "people",
            "person",
            "organisation",
            "organisation",
            "organisations",
            "organisation",
            "place",
            "place",
            "places",
            "place",
            "event",
            "event",
            "events",
            "event");
    Stream<Subject> known =
        kinds.keySet().stream()
            .sorted()
            .flatMap(key -> Concepts.under(keys, kinds.get(key), key).stream());
    Stream<Subject> objects =
        Stream.of("object", "objects").flatMap(key -> Concepts.under(keys, "object", key).stream());
    return Stream.concat(known, objects).toList();
  }

  private List<Subject> located() {
    return Concepts.under(keys, null, "located");
  }

  private @Nullable Dateline dateline() {
    JsonNode said = keys.peek("dateline");
    String line = said.isObject() ? said.path("text").asText("") : said.asText("");
    if (line.isBlank()) {
      return null;
    }
    // The whole of an object is kept beside it; as a text it is what the line says.
    if (said.isTextual()) {
      keys.take("dateline");
    }
    Release release = lifecycle.release();
    LocalDate near =
        release.madeAt() == null
            ? null
            : LocalDate.ofInstant(release.madeAt(), document.feed().zone());
    Dateline read = WireDateline.of(line, near, lifecycle.language());
    return read == null ? new Dateline(line.strip(), null, null) : read;
  }

  /** The named authors, then whom the byline names besides; not the agency that sends the item. */
  private static List<Author> authors(Keys keys) {
    Map<String, Author> authors = new LinkedHashMap<>();
    for (JsonNode said : keys.list("authors")) {
      String name = said.isTextual() ? said.textValue() : said.path("name").asText("");
      String role = said.path("role").asText(said.path("jobtitle").asText(""));
      if (!name.isBlank()) {
        authors.putIfAbsent(
            name.strip(), new Author(name.strip(), role.isBlank() ? null : role.strip()));
      }
    }
    for (JsonNode said : keys.list("byline", "by", "bylines")) {
      String line = said.isTextual() ? said.textValue() : said.path("by").asText("");
      WireByline.authors(line).forEach(author -> authors.putIfAbsent(author.name(), author));
    }
    if (keys.peek("byline", "by").isTextual() && !authors.isEmpty()) {
      keys.take("byline", "by");
    }
    List<Author> people =
        authors.values().stream().filter(author -> !isSender(author.name(), keys)).toList();
    return people.isEmpty() ? List.copyOf(authors.values()) : people;
  }

  private static boolean isSender(String name, Keys keys) {
    return name.equalsIgnoreCase(keys.peek("copyrightholder").asText(""))
        || name.equalsIgnoreCase(keys.peek("source").asText(""));
  }

  private @Nullable String guid() {
    JsonNode said = keys.peek("uri", "guid");
    if (said.isMissingNode()) {
      return null;
    }
    if (!said.isTextual() || said.textValue().isBlank()) {
      faults.add(
          Fault.at(
              keys.at(keys.has("uri") ? "uri" : "guid"), "must be a text that names the item"));
      return null;
    }
    return withoutTokens(said.textValue().strip());
  }

  /**
   * An API's address of the item without its query, which carries tokens of the request; where the
   * path itself names the item.
   */
  private String withoutTokens(String uri) {
    int query = uri.indexOf('?');
    String itemId = keys.peek("altids").path("itemid").asText("");
    return query > 0 && !itemId.isEmpty() && uri.substring(0, query).endsWith("/" + itemId)
        ? uri.substring(0, query)
        : uri;
  }

  // A picture in the text is often the one that is attached, at another address.
  private static List<Media> withoutRepeats(List<Media> media) {
    List<Media> distinct = new ArrayList<>();
    Set<String> captions = new HashSet<>();
    for (Media one : media) {
      boolean isNew = one.caption() == null || captions.add(one.caption());
      if (isNew || one.uri() != null) {
        distinct.add(one);
      }
    }
    return distinct;
  }

  private static Reading noted(Reading reading, List<String> violations) {
    List<Repair> repairs = new ArrayList<>(reading.repairs());
    violations.forEach(note -> repairs.add(new Repair("schema-violation", null, 0, 0, 1, note)));
    return new Reading(reading.confidence(), repairs, reading.maps());
  }

  private static Refused invalid(List<Fault> faults) {
    return new Refused(422, "invalid-item", "The item cannot be taken as it is.", faults);
  }
}
