package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.xml.Leftovers;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.Collections;
import java.util.IdentityHashMap;
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
  private static final Set<String> OF_MEDIA =
      Set.of("url", "type", "medium", "width", "height", "fileSize", "duration");
  private static final Leftovers ALL = new Leftovers(element -> false);

  private RssRest() {}

  private static boolean isTold(XmlElement element) {
    return switch (element.name()) {
      // Of Atom's there is more than an address and a title.
      case "source" -> element.children().isEmpty();
      case "media:group", "media:content", "media:thumbnail" ->
          OF_MEDIA.containsAll(element.attributes().keySet())
              && element.children().stream().allMatch(RssRest::isToldOfMedia);
      default -> TOLD.contains(element.name());
    };
  }

  private static boolean isToldOfMedia(XmlElement element) {
    return element.is("media:content")
        ? isTold(element)
        : element.name().startsWith("media:")
            && OF_MEDIA.containsAll(element.attributes().keySet());
  }

  /** Of an item of RSS or an entry of Atom. */
  static Map<String, Object> of(XmlElement item) {
    // Of the item alone: deeper down the same names say something else.
    Set<XmlElement> told = Collections.newSetFromMap(new IdentityHashMap<>());
    item.children().stream().filter(RssRest::isTold).forEach(told::add);
    Map<String, Object> rest =
        new Leftovers(told::contains).of(item, Set.of("xml:base", "xml:lang", "rdf:about"));
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
