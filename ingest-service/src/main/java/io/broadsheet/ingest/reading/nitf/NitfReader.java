package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.xml.XmlCursor;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlFault;
import io.broadsheet.ingest.reading.xml.XmlMedia;
import java.util.Set;

/** Reads NITF 3.x: one story, and the recall of another one if the document orders that. */
public final class NitfReader implements Reader {
  private static final Set<String> ROOTS = Set.of("nitf");

  @Override
  public boolean reads(Document document) {
    return XmlMedia.hasRoot(document, ROOTS);
  }

  @Override
  public ReadOutcome read(Document document) {
    try {
      XmlElement nitf = XmlCursor.treeOf(document.text());
      Batch batch = new Batch();
      NitfDocument.read(nitf, document, batch);
      return batch.finish("nitf");
    } catch (XmlFault fault) {
      return fault.refused();
    }
  }
}
