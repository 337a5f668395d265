package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.Found;
import io.broadsheet.archive.reading.representation.Frame;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Subjects, genres and places. What the machine found says so: {@code how="howextr:tool"} and how
 * sure it is, on the same element that a feed's own subject has.
 */
final class G2Concepts {
  private static final String MACHINE = "howextr:tool";

  private final ArticleView article;
  private final Frame frame;
  private final Codes codes;

  G2Concepts(ArticleView article, Frame frame, Codes codes) {
    this.article = article;
    this.frame = frame;
    this.codes = codes;
  }

  /** Of all kinds: topics, then things, then what the machine found. */
  List<Node> subjects(List<Node> said) {
    List<Subject> wanted = new ArrayList<>(article.text().subjects());
    wanted.addAll(article.wire().filing().named());
    List<Node> subjects = merged("subject", wanted, said);
    Found.sections(article).forEach(section -> subjects.add(section(section)));
    Found.entities(article).forEach(entity -> subjects.add(entity(entity)));
    return subjects;
  }

  /** The feed's concepts, each as it was sent where that says more than the field does. */
  List<Node> merged(String name, List<Subject> wanted, List<Node> said) {
    List<Node> rest = new ArrayList<>(said);
    Set<String> nested = new HashSet<>();
    said.forEach(node -> node.children("broader").forEach(wider -> nested.add(codes.keyOf(wider))));
    List<Node> merged = new ArrayList<>();
    for (Subject subject : wanted) {
      Node own = concept(name, subject);
      String key = codes.keyOf(own);
      Node sent =
          rest.stream().filter(node -> codes.keyOf(node).equals(key)).findFirst().orElse(null);
      if (sent != null) {
        rest.remove(sent);
        merged.add(sent);
      } else if (!nested.contains(key)) {
        merged.add(own);
      }
    }
    merged.addAll(rest);
    return merged;
  }

  private Node concept(String name, Subject subject) {
    Node concept = codes.put(new Node(name), subject);
    codes.putKind(concept, subject.kind());
    if (subject.relevance() != null) {
      concept.with("relevance", Found.percent(subject.relevance()));
    }
    return concept.leaf("name", subject.name());
  }

  private Node section(Section section) {
    Node subject =
        codes
            .put(new Node("subject"), new Subject(section.scheme(), section.code(), null))
            .with("type", "cpnat:abstract");
    machineMade(subject, section.confidence());
    section.names().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            name ->
                subject.add(
                    new Node("name").with("xml:lang", name.getKey()).text(name.getValue())));
    return subject;
  }

  private Node entity(Entity entity) {
    String nature =
        switch (entity.type()) {
          case PERSON -> "person";
          case PLACE -> "geoArea";
          case ORGANIZATION -> "organisation";
          case EVENT -> "event";
          case WORK -> "object";
        };
    Node subject =
        new Node("subject").with("uri", frame.entity(entity.id())).with("type", "cpnat:" + nature);
    machineMade(subject, entity.confidence());
    subject.leaf("name", entity.name());
    if (entity.code() != null) {
      subject.add(new Node("sameAs").with("literal", entity.code()));
    }
    return subject;
  }

  private static void machineMade(Node subject, double confidence) {
    subject.with("confidence", Found.percent(confidence)).with("how", MACHINE);
  }
}
