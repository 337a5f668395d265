package io.broadsheet.archive.reading.representation.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.representation.Found;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.representation.Vocabularies;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Section;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an article is about and what it mentions, said by its feed or found. */
final class Things {
  private static final int LENGTH_OF_COUNTRY_CODE = 2;

  private final ArticleView article;
  private final Frame frame;
  private final ObjectNode node;

  Things(ArticleView article, Frame frame, ObjectNode node) {
    this.article = article;
    this.frame = frame;
    this.node = node;
  }

  void write() {
    Set<String> sections = new LinkedHashSet<>();
    for (Subject subject : article.text().subjects()) {
      topic(subject.name(), subject);
    }
    for (Section section : article.tags().sections()) {
      sections.add(Found.name(section, article.text().language()));
    }
    for (Section section : Found.sections(article)) {
      topic(
          Found.name(section, article.text().language()),
          new Subject(section.scheme(), section.code(), null));
    }
    sections.forEach(node.withArray("articleSection")::add);
    for (Subject named : article.wire().filing().named()) {
      thing(
          typeOf(named.kind()),
          named.name() == null ? named.code() : named.name(),
          Vocabularies.addressOf(named));
    }
    for (Subject place : article.wire().filing().located()) {
      node.withArray("locationCreated")
          .addObject()
          .put("@type", "Place")
          .put("name", place.name() == null ? place.code() : place.name());
    }
    Found.entities(article).forEach(this::entity);
  }

  private void topic(@Nullable String name, Subject subject) {
    ObjectNode topic =
        node.withArray("about")
            .addObject()
            .put("@type", "DefinedTerm")
            .put("name", name == null ? subject.code() : name)
            .put("termCode", subject.code());
    String address = Vocabularies.addressOf(subject);
    if (address != null) {
      topic.put("@id", address);
    }
    String set = Vocabularies.uris().get(subject.scheme());
    if (set != null) {
      topic.put("inDefinedTermSet", set);
    }
  }

  private void thing(String type, String name, @Nullable String address) {
    ObjectNode thing = node.withArray("mentions").addObject().put("@type", type).put("name", name);
    if (address != null) {
      thing.put("@id", address);
    }
  }

  private void entity(Entity entity) {
    String type =
        switch (entity.type()) {
          case PERSON -> "Person";
          case PLACE -> "Place";
          case ORGANIZATION -> "Organization";
          case EVENT -> "Event";
          case WORK -> "CreativeWork";
        };
    if (type.equals("Place")) {
      place(entity, node.withArray("contentLocation").addObject());
    }
    ObjectNode thing =
        node.withArray("mentions")
            .addObject()
            .put("@type", type)
            .put("@id", frame.entity(entity.id()))
            .put("name", entity.name());
    if (type.equals("Person") && !entity.titles().isEmpty()) {
      entity.titles().forEach(thing.putArray("jobTitle")::add);
    }
  }

  private void place(Entity entity, ObjectNode place) {
    place.put("@type", "Place").put("@id", frame.entity(entity.id())).put("name", entity.name());
    if (entity.code() != null) {
      boolean isAbroad = Character.isLetter(entity.code().charAt(0));
      place
          .putObject("identifier")
          .put("@type", "PropertyValue")
          .put("propertyID", isAbroad ? iso(entity.code()) : "GB/T 2260")
          .put("value", entity.code());
    }
  }

  private static String iso(String code) {
    return code.length() == LENGTH_OF_COUNTRY_CODE ? "ISO 3166-1" : "ISO 3166-2";
  }

  private static String typeOf(@Nullable String kind) {
    String word = kind == null ? "" : kind.substring(kind.lastIndexOf(':') + 1);
    return switch (word) {
      case "person" -> "Person";
      case "organisation", "organization" -> "Organization";
      case "place", "geoArea", "poi" -> "Place";
      case "event" -> "Event";
      default -> "Thing";
    };
  }
}
