package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.archive.reading.representation.Vocabularies;
import io.broadsheet.contracts.article.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes of concepts: what their aliases stand for, and which aliases may be used. */
final class Codes {
  private static final Map<String, String> USUAL =
      Vocabularies.uris().entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private final Map<String, String> declared = new HashMap<>();
  private final boolean hasCatalogs;

  /**
   * @param said what the item said and no field holds: its catalogs among others
   */
  Codes(Node said) {
    hasCatalogs = said.has("catalog") || said.has("catalogRef");
    for (Node catalog : said.children("catalog")) {
      for (Node scheme : catalog.children("scheme")) {
        String alias = scheme.attribute("alias");
        String uri = scheme.attribute("uri");
        if (alias != null && uri != null) {
          declared.put(alias, uri);
        }
      }
    }
  }

  /** The catalog of the aliases that are written here. */
  static Node catalog() {
    Node catalog = new Node("catalog");
    Vocabularies.uris()
        .forEach(
            (alias, uri) -> catalog.add(new Node("scheme").with("alias", alias).with("uri", uri)));
    return catalog;
  }

  /** Puts a concept's code on its element: with an alias, as an address, or as a bare word. */
  Node put(Node element, Subject concept) {
    String code = concept.code();
    String alias = concept.scheme();
    boolean isQualified =
        code.startsWith(alias + ":") && code.chars().noneMatch(Character::isWhitespace);
    if (isQualified && (Vocabularies.uris().containsKey(alias) || isDeclared(alias))) {
      return element.with("qcode", code);
    }
    String address = Vocabularies.addressOf(concept);
    return address == null ? element.with("literal", code) : element.with("uri", address);
  }

  /** Puts the kind of thing that a concept is on its element. */
  Node putKind(Node element, @Nullable String kind) {
    if (kind == null) {
      return element;
    }
    int colon = kind.indexOf(':');
    if (colon < 0) {
      return element.with("type", "cpnat:" + nature(kind));
    }
    return Vocabularies.isAddress(kind)
        ? element.with("typeuri", kind)
        : element.with("type", kind);
  }

  /** What an element is recognized by: its code with the usual alias, else its words. */
  String keyOf(Node element) {
    String qcode = element.attribute("qcode");
    if (qcode != null) {
      int colon = qcode.indexOf(':');
      String uri = colon < 0 ? null : declared.get(qcode.substring(0, colon));
      String usual = uri == null ? null : USUAL.get(uri.endsWith("/") ? uri : uri + "/");
      return usual == null ? qcode : usual + qcode.substring(colon);
    }
    String uri = element.attribute("uri");
    if (uri != null) {
      int end = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1;
      String usual = USUAL.get(uri.substring(0, end).replace("https:", "http:"));
      return usual == null ? uri : usual + ":" + uri.substring(end);
    }
    for (String attribute : new String[] {"literal", "tag"}) {
      String value = element.attribute(attribute);
      if (value != null) {
        return value;
      }
    }
    String name = element.children("name").stream().findFirst().map(Node::text).orElse("");
    return (name.isEmpty() ? element.text() : name).strip().replaceAll("\\s+", " ");
  }

  // A catalog elsewhere may declare any alias; nobody fetches it here.
  private boolean isDeclared(String alias) {
    return hasCatalogs || declared.containsKey(alias);
  }

  /** IPTC's word (concept natures) for a kind that other formats name. */
  private static String nature(String kind) {
    return switch (kind) {
      case "place" -> "geoArea";
      case "organization" -> "organisation";
      default -> kind;
    };
  }
}
