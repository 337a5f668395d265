package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.ingest.reading.Batch;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Reader;
import io.broadsheet.ingest.reading.xml.XmlCursor;
import io.broadsheet.ingest.reading.xml.XmlElement;
import io.broadsheet.ingest.reading.xml.XmlFault;
import io.broadsheet.ingest.reading.xml.XmlItems;
import io.broadsheet.ingest.reading.xml.XmlMedia;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads NewsML-G2 2.x: one item, or a message of many, which is never held as a whole. */
public final class NewsMlReader implements Reader {
  private static final String FORMAT = "newsml-g2";
  private static final Set<String> ARTICLES = Set.of("newsItem", "packageItem", "contentSet");
  private static final Map<String, String> OTHERS =
      Map.of(
          "conceptItem", "describes a concept",
          "knowledgeItem", "is a vocabulary of concepts",
          "planningItem", "plans coverage",
          "catalogItem", "is a catalog of vocabularies",
          "hopHistory", "is a history of hops");
  private static final Set<String> ROOTS =
      Set.of(
          "newsItem",
          "packageItem",
          "contentSet",
          "newsMessage",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "catalogItem");

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
      if (root != null && root.is("newsMessage")) {
        message(cursor, document, batch);
      } else {
        add(cursor.tree(), null, Catalogs.none(), document, batch);
      }
      cursor.finish();
      return batch.finish(FORMAT);
    } catch (XmlFault fault) {
      return fault.refused();
    }
  }

  private static void message(XmlCursor cursor, Document document, Batch batch) throws XmlFault {
    XmlElement header = null;
    Catalogs catalogs = Catalogs.none();
    for (XmlElement part = cursor.child(); part != null; part = cursor.child()) {
      if (part.is("itemSet")) {
        for (XmlElement item = cursor.child(); item != null; item = cursor.child()) {
          add(cursor.tree(), header, catalogs, document, batch);
        }
      } else {
        XmlElement whole = cursor.tree();
        if (whole.is("header")) {
          header = whole;
          catalogs = catalogs.with(whole);
        }
      }
    }
  }

  private static void add(
      XmlElement item,
      @Nullable XmlElement header,
      Catalogs catalogs,
      Document document,
      Batch batch) {
    batch.add(
        item.attribute("guid"),
        () ->
            ARTICLES.contains(item.name())
                ? G2Item.read(item, header, catalogs, document)
                : XmlItems.refused(
                    item,
                    "no-article",
                    "A %s is no article: it %s."
                        .formatted(
                            item.name(),
                            OTHERS.getOrDefault(item.name(), "is of no kind known here"))));
  }
}
