package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The concepts that an item refers to: subjects, places, genres, parties.
 *
 * @param language of the item, in which names are wanted
 * @param asserted what the item itself says of the concepts that it refers to, by their codes
 */
record Concepts(Catalogs catalogs, @Nullable String language, Map<String, XmlElement> asserted) {
  /** G2 gives relevance in percent. */
  private static final double PERCENT = 100;

  /** Of an item with the assertions in it ({@code assert}). */
  static Concepts of(Catalogs catalogs, @Nullable String language, XmlElement item) {
    Map<String, XmlElement> asserted = new HashMap<>();
    for (XmlElement each : item.children("assert")) {
      String code = catalogs.codeOf(each);
      if (code != null) {
        asserted.put(code, each);
      }
    }
    return new Concepts(catalogs, language, asserted);
  }

  /** The concept as a subject; null when the element names nothing. */
  @Nullable Subject subject(XmlElement element) {
    String code = code(element);
    String name = name(element);
    if (code == null && name == null) {
      return null;
    }
    return new Subject(
        scheme(code),
        code == null ? String.valueOf(name) : code,
        name,
        kind(element),
        relevance(element));
  }

  /** All concepts of a name below a parent. */
  List<Subject> subjects(XmlElement parent, String childName) {
    List<Subject> subjects = new ArrayList<>();
    for (XmlElement element : parent.children(childName)) {
      Subject subject = subject(element);
      if (subject != null) {
        subjects.add(subject);
      }
    }
    return subjects;
  }

  /** The same, each followed by the Media Topics that it is said to be the same as. */
  List<Subject> topics(XmlElement parent, String childName) {
    List<Subject> topics = new ArrayList<>();
    for (XmlElement element : parent.children(childName)) {
      Subject subject = subject(element);
      if (subject != null) {
        topics.add(subject);
        Stream.concat(
                element.children("sameAs").stream(), assertion(element).children("sameAs").stream())
            .map(this::subject)
            .filter(same -> same != null && same.scheme().equals("medtop"))
            .forEach(topics::add);
      }
    }
    return topics;
  }

  /** A place and the wider ones that it names, widest last. */
  List<Subject> places(XmlElement parent, String childName) {
    List<Subject> places = new ArrayList<>();
    for (XmlElement element : parent.children(childName)) {
      Subject place = subject(element);
      if (place != null) {
        places.add(place);
      }
      places.addAll(subjects(element, "broader"));
    }
    return places;
  }

  /** Code with its alias, address or literal; null when it has none. */
  @Nullable String code(XmlElement element) {
    String code = catalogs.codeOf(element);
    return code == null ? element.attribute("literal") : code;
  }

  /** The part of the code behind the alias, lower case: {@code canceled}; empty without a code. */
  String term(@Nullable XmlElement element) {
    String code = element == null ? null : code(element);
    if (code == null) {
      return "";
    }
    int cut = Math.max(code.lastIndexOf(':'), code.lastIndexOf('/'));
    return code.substring(cut + 1).toLowerCase(Locale.ROOT);
  }

  /** The name in the item's language, else in English, else the first. */
  @Nullable String name(XmlElement element) {
    List<XmlElement> own = element.children("name");
    List<XmlElement> names = own.isEmpty() ? assertion(element).children("name") : own;
    if (names.isEmpty()) {
      // Some write the name as the element's own characters.
      return element.children().isEmpty() && !element.text().isEmpty() ? element.text() : null;
    }
    XmlElement best = names.getFirst();
    int bestFit = -1;
    for (XmlElement name : names) {
      int fit = Wording.fit(name.attribute("xml:lang"), language);
      if (fit > bestFit && !name.text().isEmpty()) {
        best = name;
        bestFit = fit;
      }
    }
    return best.text().isEmpty() ? null : best.text();
  }

  private @Nullable String kind(XmlElement element) {
    String kind = element.attribute("type");
    if (kind != null) {
      return catalogs.code(kind);
    }
    String uri = element.attribute("typeuri");
    return uri == null
        ? assertion(element).child("type").map(catalogs::codeOf).orElse(null)
        : Catalogs.codeOfUri(uri);
  }

  private XmlElement assertion(XmlElement element) {
    String code = asserted.isEmpty() ? null : catalogs.codeOf(element);
    return code == null ? XmlElement.none() : asserted.getOrDefault(code, XmlElement.none());
  }

  private static String scheme(@Nullable String code) {
    int colon = code == null ? -1 : code.indexOf(':');
    // An address is no code of a vocabulary called "http".
    return code == null || colon <= 0 || code.startsWith("//", colon + 1)
        ? "feed"
        : code.substring(0, colon);
  }

  private static @Nullable Double relevance(XmlElement element) {
    String percent = element.attribute("relevance");
    try {
      double share = percent == null ? -1 : Double.parseDouble(percent) / PERCENT;
      return share >= 0 && share <= 1 ? share : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
