package io.broadsheet.ingest.reading.xml;

/** What an element holds, in the order of the document. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text {

  /** Characters, with CDATA and references resolved; never empty. */
  record Text(String value) implements XmlNode {}
}
