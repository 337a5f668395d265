package io.broadsheet.archive.reading.representation.ninjs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.representation.Found;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Vocabularies;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Section;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Subjects, genres, people and places. What the machine found stands behind what the feed said: a
 * subject names its maker under {@code creator}; a person, place or organization has the archive's
 * own address, for ninjs has no key there that tells who said so.
 */
final class Concepts {
  // Lists of the dialects that hold bare words; they come back under their own keys.
  private static final Set<String> WORD_LISTS = Set.of("service", "keyword");

  private final ArticleView article;
  private final Frame frame;
  private final ObjectNode item;
  private final Set<String> saidByFeed = new HashSet<>();

  Concepts(ArticleView article, Frame frame, ObjectNode item) {
    this.article = article;
    this.frame = frame;
    this.item = item;
    item.fieldNames().forEachRemaining(saidByFeed::add);
  }

  void write() {
    boolean cameInSo = NinjsItem.cameInSo(article);
    for (Subject subject : article.text().subjects()) {
      if (cameInSo && WORD_LISTS.contains(subject.scheme())) {
        words(subject);
      } else {
        ObjectNode said = add("subjects", subject);
        if (said != null && subject.relevance() != null) {
          said.put("relevance", Found.percent(subject.relevance()));
        }
      }
    }
    article.wire().filing().genres().forEach(genre -> add("genres", genre));
    article.wire().filing().named().forEach(named -> add(listOf(named.kind()), named));
    Found.sections(article).forEach(this::section);
    Found.entities(article).forEach(this::entity);
  }

  /** As the feed's own list, unless that list stands there as it was sent. */
  private @Nullable ObjectNode add(String list, Subject subject) {
    if (saidByFeed.contains(list)) {
      return null;
    }
    ObjectNode said = item.withArray(list).addObject();
    if (subject.name() != null) {
      said.put("name", subject.name());
    }
    String address = Vocabularies.addressOf(subject);
    if (address != null) {
      said.put("uri", address);
    } else if (!subject.code().equals(subject.name())) {
      said.put("literal", subject.code());
    }
    return said;
  }

  private void words(Subject subject) {
    String key = subject.scheme().equals("keyword") ? "keywords" : "service";
    if (saidByFeed.contains(key)) {
      return;
    }
    if (subject.code().equals(subject.name())) {
      item.withArray(key).add(subject.code());
    } else {
      ObjectNode said = item.withArray(key).addObject().put("code", subject.code());
      if (subject.name() != null) {
        said.put("name", subject.name());
      }
    }
  }

  private void section(Section section) {
    ArrayNode subjects = listNamed("subjects");
    if (subjects == null) {
      return;
    }
    ObjectNode said =
        subjects.addObject().put("name", Found.name(section, article.text().language()));
    String address = Vocabularies.addressOf(new Subject(section.scheme(), section.code(), null));
    said.put(address == null ? "literal" : "uri", address == null ? section.code() : address)
        .put("creator", Found.by(article, "sections"))
        .put("confidence", Found.percent(section.confidence()));
  }

  private void entity(Entity entity) {
    String list =
        switch (entity.type()) {
          case PERSON -> "people";
          case PLACE -> "places";
          case ORGANIZATION -> "organisations";
          case EVENT -> "events";
          case WORK -> "objects";
        };
    ArrayNode entities = listNamed(list);
    if (entities != null) {
      entities
          .addObject()
          .put("name", entity.name())
          .put("rel", "mentions")
          .put("uri", frame.entity(entity.id()))
          .put("literal", entity.code() == null ? entity.id() : entity.code());
    }
  }

  /** Null where a feed has something else than a list. */
  private @Nullable ArrayNode listNamed(String name) {
    if (item.has(name)) {
      return item.get(name) instanceof ArrayNode list ? list : null;
    }
    return item.putArray(name);
  }

  private static String listOf(@Nullable String kind) {
    String word = kind == null ? "" : kind.substring(kind.lastIndexOf(':') + 1);
    return switch (word) {
      case "person" -> "people";
      case "organisation", "organization" -> "organisations";
      case "place", "geoArea", "poi" -> "places";
      case "event" -> "events";
      default -> "objects";
    };
  }
}
