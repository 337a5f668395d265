package io.broadsheet.ingest.reading.newsml1;

import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.Subjects;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines and metadata of a component. Senders put them on the outermost component or on the one that
 * holds the text; what stands further out goes first.
 */
final class Outline {
  private static final Set<String> SUBJECTS =
      Set.of("Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier");

  private final List<XmlElement> components = new ArrayList<>();

  Outline(XmlElement component) {
    List<XmlElement> level = List.of(component);
    while (!level.isEmpty()) {
      components.addAll(level);
      List<XmlElement> next = new ArrayList<>();
      level.forEach(each -> next.addAll(each.children("NewsComponent")));
      level = next;
    }
  }

  /** The first line of a kind that says something. */
  @Nullable String line(String name) {
    return text("NewsLines", name);
  }

  /** All lines of a kind, of the first component that has one. */
  List<String> lines(String name) {
    for (XmlElement component : components) {
      List<String> lines =
          component.child("NewsLines").orElse(XmlElement.none()).children(name).stream()
              .map(XmlElement::text)
              .filter(text -> !text.isEmpty())
              .toList();
      if (!lines.isEmpty()) {
        return lines;
      }
    }
    return List.of();
  }

  @Nullable String text(String... path) {
    for (XmlElement component : components) {
      String text = component.textOf(path);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  @Nullable String formalName(String... path) {
    for (XmlElement component : components) {
      String name = component.attributeOf("FormalName", path);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  List<Subject> concepts(String parent, String name) {
    List<Subject> concepts = new ArrayList<>();
    for (XmlElement component : components) {
      for (XmlElement element : component.child(parent).orElse(XmlElement.none()).children(name)) {
        Subject subject = Subjects.of(null, element.attribute("FormalName"), null);
        if (subject != null && !concepts.contains(subject)) {
          concepts.add(subject);
        }
      }
    }
    return concepts;
  }

  /** Subject codes of all three levels; a detail implies its matter, and both are said. */
  List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    for (XmlElement component : components) {
      XmlElement metadata = component.child("DescriptiveMetadata").orElse(XmlElement.none());
      for (XmlElement code : metadata.children("SubjectCode")) {
        for (XmlElement level : code.children()) {
          String name = level.attribute("FormalName");
          Subject subject =
              SUBJECTS.contains(level.name()) ? Subjects.of(scheme(level), name, null) : null;
          if (subject != null && !subjects.contains(subject)) {
            subjects.add(subject);
          }
        }
      }
    }
    return Subjects.withMediaTopics(subjects);
  }

  /** Cities, regions and countries that the content is about or comes from, widest last. */
  List<Subject> places() {
    List<Subject> places = new ArrayList<>();
    for (XmlElement component : components) {
      XmlElement metadata = component.child("DescriptiveMetadata").orElse(XmlElement.none());
      for (XmlElement location : metadata.children("Location")) {
        for (XmlElement property : location.children("Property")) {
          String value = property.attribute("Value");
          if (value != null) {
            Subject place =
                new Subject("feed", value, value, property.attribute("FormalName"), null);
            if (!places.contains(place)) {
              places.add(place);
            }
          }
        }
      }
    }
    places.sort(Comparator.comparingInt(Outline::width));
    return places;
  }

  private static int width(Subject place) {
    String kind = place.kind() == null ? "" : place.kind().toLowerCase(Locale.ROOT);
    return kind.contains("world") ? 3 : kind.equals("country") ? 2 : kind.contains("city") ? 0 : 1;
  }

  /** Eight digits are IPTC's, whatever the sender calls the vocabulary. */
  private static @Nullable String scheme(XmlElement level) {
    String name = level.attribute("FormalName");
    boolean isIptc =
        name != null && name.length() == 8 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    return isIptc ? "subj" : level.attribute("Vocabulary");
  }
}
