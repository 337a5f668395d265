package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.Subjects;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Subjects, genre, places and names of a document ({@code tobject}, {@code identified-content}).
 */
final class NitfFiling {
  private static final Map<String, String> KINDS =
      Map.of(
          "person", "person",
          "org", "organisation",
          "location", "geoArea",
          "event", "event",
          "object.title", "object");

  private NitfFiling() {}

  static List<Subject> subjects(XmlElement head) {
    List<Subject> subjects = new ArrayList<>();
    for (XmlElement tobject : head.children("tobject")) {
      for (XmlElement element : tobject.children("tobject.subject")) {
        String code = element.attribute("tobject.subject.refnum");
        String name =
            element.firstOf(
                "tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type");
        add(subjects, Subjects.of(code == null ? null : "subj", code, name));
      }
    }
    for (XmlElement content : identified(head)) {
      for (XmlElement classifier : content.children("classifier")) {
        String name = classifier.attribute("value");
        add(
            subjects,
            Subjects.of(
                classifier.attribute("code-source"),
                classifier.firstOf("code", "idsrc"),
                name == null && !classifier.text().isEmpty() ? classifier.text() : name));
      }
    }
    return Subjects.withMediaTopics(subjects);
  }

  static Filing filing(XmlElement head, XmlElement docdata, @Nullable String description) {
    List<Subject> genres = new ArrayList<>();
    for (XmlElement tobject : head.children("tobject")) {
      for (XmlElement property : tobject.children("tobject.property")) {
        add(genres, Subjects.of(null, null, property.attribute("tobject.property.type")));
      }
    }
    return new Filing("text", slugline(head), description, genres, places(docdata), named(head));
  }

  private static @Nullable String slugline(XmlElement head) {
    for (XmlElement meta : head.children("meta")) {
      String name = meta.attribute("name");
      if (name != null && (name.equalsIgnoreCase("slug") || name.equalsIgnoreCase("slugline"))) {
        return meta.attribute("content");
      }
    }
    return null;
  }

  /** Where it happened, widest last. */
  private static List<Subject> places(XmlElement docdata) {
    List<Subject> places = new ArrayList<>();
    for (XmlElement place : docdata.children("evloc")) {
      place(places, place.attribute("city"), "city");
      place(places, place.attribute("county-dist"), "county");
      place(places, place.attribute("state-prov"), "statprov");
      String country = place.attribute("iso-cc");
      if (country != null) {
        places.add(new Subject("iso3166-1a2", country, null, "country", null));
      } else if (!place.text().isEmpty()) {
        place(places, place.text(), null);
      }
    }
    return places;
  }

  private static void place(List<Subject> places, @Nullable String name, @Nullable String kind) {
    if (name != null) {
      places.add(new Subject("feed", name, name, kind, null));
    }
  }

  private static List<Subject> named(XmlElement head) {
    Set<Subject> named = new LinkedHashSet<>();
    for (XmlElement content : identified(head)) {
      for (XmlElement thing : content.children()) {
        String kind = KINDS.get(thing.name());
        String name = thing.text().isEmpty() ? thing.attribute("value") : thing.text();
        Subject subject =
            kind == null
                ? null
                : Subjects.of(thing.attribute("code-source"), thing.attribute("idsrc"), name);
        if (subject != null) {
          named.add(new Subject(subject.scheme(), subject.code(), subject.name(), kind, null));
        }
      }
    }
    return List.copyOf(named);
  }

  private static List<XmlElement> identified(XmlElement head) {
    List<XmlElement> all = new ArrayList<>(head.children("identified-content"));
    head.children("docdata").forEach(each -> all.addAll(each.children("identified-content")));
    return all;
  }

  private static void add(List<Subject> subjects, @Nullable Subject subject) {
    if (subject != null) {
      subjects.add(subject);
    }
  }
}
