package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.ingest.reading.xml.Leftovers;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a document says beyond the fields of an article: for readers, and for editors alone. */
public final class NitfRest {
  private static final Set<String> WORDS = Set.of("hedline", "byline", "dateline", "tagline");
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "abstract",
          "distributor",
          "rights",
          "date.issue",
          "date.release",
          "date.expire",
          "urgency");
  private static final Set<String> ORDERS = Set.of("ed-msg", "correction");
  // "Standard" and "publishable advisory" are for readers.
  private static final Set<String> NOTES_FOR_EDITORS = Set.of("npa", "editorsnote");

  private NitfRest() {}

  /** Of a document that is the article. */
  static Map<String, Object> ofArticle(XmlElement nitf) {
    Set<XmlElement> text = text(nitf);
    return new Leftovers(
            element ->
                FIELDS.contains(element.name())
                    || text.contains(element)
                    || isWordsOrForEditors(element))
        .of(nitf, Set.of("xml:lang", "version"));
  }

  /** Of a document that is another format's text: that format's fields say nothing of its head. */
  public static Map<String, Object> ofText(XmlElement nitf) {
    Set<XmlElement> text = text(nitf);
    return new Leftovers(element -> text.contains(element) || isWordsOrForEditors(element))
        .of(nitf, Set.of("xml:lang", "version"));
  }

  /** By identity: a note in it has a content of its own, which is not the text. */
  private static Set<XmlElement> text(XmlElement nitf) {
    Set<XmlElement> text = Collections.newSetFromMap(new IdentityHashMap<>());
    text.addAll(nitf.child("body").orElse(XmlElement.none()).children("body.content"));
    return text;
  }

  /** Notes and orders to editors; empty when there are none. */
  public static Map<String, Object> forEditors(XmlElement nitf) {
    Map<String, Object> hidden = new LinkedHashMap<>();
    List<String> notes =
        nitf.child("body", "body.head").orElse(XmlElement.none()).children("note").stream()
            .filter(NitfRest::isForEditors)
            .map(XmlElement::text)
            .toList();
    if (!notes.isEmpty()) {
      hidden.put("note", notes);
    }
    XmlElement docdata = nitf.child("head", "docdata").orElse(XmlElement.none());
    for (String name : ORDERS) {
      List<Map<String, String>> orders =
          docdata.children(name).stream().map(XmlElement::attributes).toList();
      if (!orders.isEmpty()) {
        hidden.put(name, orders);
      }
    }
    return hidden;
  }

  /** Whether a note is not for publication. */
  static boolean isForEditors(XmlElement note) {
    String type = note.attribute("type");
    String kind = note.attribute("noteclass");
    return (type != null && NOTES_FOR_EDITORS.contains(type))
        || (kind != null && NOTES_FOR_EDITORS.contains(kind));
  }

  private static boolean isWordsOrForEditors(XmlElement element) {
    return WORDS.contains(element.name())
        || ORDERS.contains(element.name())
        || (element.is("note") && isForEditors(element));
  }
}
