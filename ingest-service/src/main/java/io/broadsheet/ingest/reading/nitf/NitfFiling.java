package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.contracts.article.Filing;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.Subjects;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final int MOST_LOOKED_AT = 10_000;

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
                classifier.firstOf("code-source", "idsrc"),
                classifier.text().isEmpty() ? classifier.attribute("code") : code(classifier),
                name == null || !classifier.text().isEmpty() ? classifier.text() : name));
      }
    }
    return Subjects.withMediaTopics(subjects);
  }

  /**
   * Files a document.
   *
   * @param body whose inline elements name people and things too
   */
  static Filing filing(
      XmlElement head, XmlElement docdata, XmlElement body, @Nullable String description) {
    List<Subject> genres = new ArrayList<>();
    for (XmlElement tobject : head.children("tobject")) {
      for (XmlElement property : tobject.children("tobject.property")) {
        add(genres, Subjects.of(null, null, property.attribute("tobject.property.type")));
      }
    }
    return new Filing(
        "text", slugline(head), description, genres, places(docdata), named(head, body));
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

  private static List<Subject> named(XmlElement head, XmlElement body) {
    List<XmlElement> things = new ArrayList<>();
    identified(head).forEach(content -> things.addAll(content.children()));
    body.children("body.content").stream()
        .flatMap(XmlElement::all)
        .limit(MOST_LOOKED_AT)
        .forEach(things::add);
    Map<String, Subject> named = new LinkedHashMap<>();
    for (XmlElement thing : things) {
      String kind = KINDS.get(thing.name());
      String name = thing.text().isEmpty() ? thing.attribute("value") : thing.text();
      Subject subject =
          kind == null
              ? null
              : Subjects.of(
                  thing.firstOf("code-source", "idsrc"),
                  thing.text().isEmpty() ? thing.attribute("code") : code(thing),
                  name);
      if (subject != null) {
        named.putIfAbsent(
            kind + " " + name,
            new Subject(subject.scheme(), subject.code(), subject.name(), kind, null));
      }
    }
    return List.copyOf(named.values());
  }

  /**
   * The code in the vocabulary that is named beside it; a value names the thing where no text does.
   */
  private static @Nullable String code(XmlElement thing) {
    return thing.firstOf("code", "value");
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
