package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.xml.Leftovers;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What items and feeds say beyond the fields of an article. */
final class RssRest {
  private static final Set<String> TOLD =
      Set.of(
          "title",
          "link",
          "description",
          "content:encoded",
          "body",
          "pubDate",
          "dc:date",
          "dc:creator",
          "category",
          "dc:subject",
          "enclosure",
          "comments",
          "source",
          "atom:link",
          "media:content",
          "media:group",
          "media:thumbnail",
          "content",
          "summary",
          "published",
          "updated",
          "id");
  // Different at every fetch of the same: they must not make a new version of it.
  private static final Set<String> COUNTED =
      Set.of("slash:comments", "slash:hit_parade", "thr:total", "media:community");
  private static final Leftovers REST = new Leftovers(element -> TOLD.contains(element.name()));
  private static final Leftovers ALL = new Leftovers(element -> false);

  private RssRest() {}

  /** Of an item of RSS or an entry of Atom. */
  static Map<String, Object> of(XmlElement item) {
    Map<String, Object> rest = REST.of(item, Set.of("xml:base", "xml:lang", "rdf:about"));
    Map<String, Object> counted = new LinkedHashMap<>();
    for (String name : COUNTED) {
      Object value = rest.remove(name);
      if (value != null) {
        counted.put(name, value);
      }
    }
    if (!counted.isEmpty()) {
      rest.put(WireFacts.TRANSMISSION, counted);
    }
    return rest;
  }

  /** Of a whole feed, without its entries. */
  static Map<String, Object> ofFeed(XmlElement head) {
    Map<String, Object> rest = ALL.of(head, Set.of("xml:base", "xml:lang", "rdf:about"));
    rest.remove("items");
    return rest.isEmpty() ? Map.of() : Map.of("feed", rest);
  }
}
