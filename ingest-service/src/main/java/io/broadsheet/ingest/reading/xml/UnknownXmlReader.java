package io.broadsheet.ingest.reading.xml;

import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.Refused.Fault;
import java.util.List;

/** Tells the sender of any other XML what is wrong with it; to be asked last. */
public final class UnknownXmlReader implements Reader {
  @Override
  public boolean reads(Document document) {
    return XmlMedia.isXml(document);
  }

  @Override
  public ReadOutcome read(Document document) {
    try {
      XmlCursor cursor = XmlCursor.open(document.text());
      XmlElement root = cursor.child();
      cursor.finish();
      String name = root == null ? "" : root.name();
      return new Refused(
          422,
          "unknown-xml",
          "The document is XML, but of no format that is read here.",
          List.of(
              Fault.at(
                  root == null ? 1 : root.line(),
                  root == null ? 1 : root.column(),
                  "The root element is <" + name + ">.")));
    } catch (XmlFault fault) {
      return fault.refused();
    }
  }
}
