package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the aliases of an item's codes stand for (NewsML-G2, "QCodes and catalogs"). A vocabulary
 * that is known here is called by its usual alias, whatever the sender calls it; the others keep
 * the sender's.
 */
final class Catalogs {
  private static final Map<String, String> USUAL_BY_URI = usual();
  private static final Catalogs NONE = new Catalogs(Map.of());

  private final Map<String, String> uris;

  private Catalogs(Map<String, String> uris) {
    this.uris = uris;
  }

  static Catalogs none() {
    return NONE;
  }

  /** With the schemes that the catalogs inside an element declare. */
  Catalogs with(XmlElement parent) {
    Map<String, String> more = new HashMap<>(uris);
    for (XmlElement catalog : parent.children("catalog")) {
      for (XmlElement scheme : catalog.children("scheme")) {
        String alias = scheme.attribute("alias");
        String uri = scheme.attribute("uri");
        if (alias != null && uri != null) {
          more.put(alias, uri);
        }
      }
    }
    return more.size() == uris.size() ? this : new Catalogs(more);
  }

  /** The code with its vocabulary's usual alias: {@code medtop:20000523}. */
  String code(String qcode) {
    int colon = qcode.indexOf(':');
    if (colon <= 0) {
      return qcode;
    }
    String uri = uris.get(qcode.substring(0, colon));
    String usual = uri == null ? null : USUAL_BY_URI.get(uri);
    return usual == null ? qcode : usual + qcode.substring(colon);
  }

  /** The code that a concept's address stands for; the address itself in vocabularies unknown. */
  static String codeOfUri(String uri) {
    int end = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1;
    String usual = end == 0 ? null : USUAL_BY_URI.get(uri.substring(0, end));
    return usual == null ? uri : usual + ":" + uri.substring(end);
  }

  /** The code that an element carries, as qcode or address; null when it has neither. */
  @Nullable String codeOf(XmlElement element) {
    String qcode = element.attribute("qcode");
    if (qcode != null) {
      return code(qcode);
    }
    String uri = element.attribute("uri");
    return uri == null ? null : codeOfUri(uri);
  }

  private static Map<String, String> usual() {
    Map<String, String> usual = new LinkedHashMap<>();
    // The schemes were once published without the trailing slash.
    Tsv.rows(Catalogs.class, "schemes.tsv")
        .forEach(
            row -> {
              String uri = row[1];
              usual.put(uri, row[0]);
              usual.put(uri.substring(0, uri.length() - 1), row[0]);
              usual.put(uri.replace("http:", "https:"), row[0]);
            });
    return Map.copyOf(usual);
  }
}
