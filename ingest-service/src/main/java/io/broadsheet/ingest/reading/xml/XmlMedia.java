package io.broadsheet.ingest.reading.xml;

import io.broadsheet.ingest.reading.Document;
import java.util.Set;

/** Media types whose documents are XML; which XML, the root element says. */
public final class XmlMedia {
  /** All that a feed may declare for a document of the formats here. */
  public static final Set<String> TYPES =
      Set.of(
          "application/xml",
          "text/xml",
          "application/nitf+xml",
          "application/vnd.iptc.g2.newsitem+xml",
          "application/vnd.iptc.g2.newsmessage+xml",
          "application/vnd.iptc.g2.packageitem+xml",
          "application/vnd.iptc.g2.conceptitem+xml",
          "application/vnd.iptc.g2.knowledgeitem+xml",
          "application/vnd.iptc.g2.planningitem+xml",
          "application/vnd.iptc.g2.catalogitem+xml");

  private XmlMedia() {}

  /** Whether the document is XML with one of these roots. */
  public static boolean hasRoot(Document document, Set<String> roots) {
    return isXml(document) && roots.contains(Prolog.of(document.text()).root());
  }

  /** Whether the document is declared to be XML. */
  public static boolean isXml(Document document) {
    String type = document.mediaType();
    return type.endsWith("/xml") || type.endsWith("+xml");
  }
}
