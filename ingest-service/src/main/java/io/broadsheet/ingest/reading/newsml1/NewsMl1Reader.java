package io.broadsheet.ingest.reading.newsml1;

import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.xml.XmlCursor;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlFault;
import io.broadsheet.ingest.reading.xml.XmlItems;
import io.broadsheet.ingest.reading.xml.XmlMedia;
import io.broadsheet.ingest.reading.xml.XmlNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads NewsML 1.x: the news items of one envelope, one by one. */
public final class NewsMl1Reader implements Reader {
  private static final String FORMAT = "newsml-1";
  private static final Set<String> ROOTS = Set.of("NewsML", "NewsItem");

  @Override
  public boolean reads(Document document) {
    return XmlMedia.hasRoot(document, ROOTS);
  }

  @Override
  public ReadOutcome read(Document document) {
    try {
      XmlCursor cursor = XmlCursor.open(document.text());
      XmlElement root = cursor.child();
      Batch batch = new Batch();
      if (root != null && root.is("NewsItem")) {
        add(cursor.tree(), XmlElement.none(), document, batch);
      } else {
        envelope(cursor, document, batch);
      }
      cursor.finish();
      return batch.finish(FORMAT);
    } catch (XmlFault fault) {
      return fault.refused();
    }
  }

  private static void envelope(XmlCursor cursor, Document document, Batch batch) throws XmlFault {
    XmlElement envelope = XmlElement.none();
    for (XmlElement part = cursor.child(); part != null; part = cursor.child()) {
      XmlElement whole = cursor.tree();
      if (whole.is("NewsEnvelope")) {
        envelope = whole.with(both(whole.nodes(), envelope.nodes()));
      } else if (whole.is("Catalog")) {
        envelope = envelope.with(both(envelope.nodes(), List.of(whole)));
      } else if (whole.is("NewsItem")) {
        add(whole, envelope, document, batch);
      }
    }
  }

  private static List<XmlNode> both(List<XmlNode> first, List<XmlNode> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  private static void add(XmlElement item, XmlElement envelope, Document document, Batch batch) {
    Identification id = Identification.of(item);
    batch.add(
        id.guid(),
        () -> XmlItems.outcome(item, () -> new NewsItem(item, envelope, id, document).article()));
  }
}
