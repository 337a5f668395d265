package io.broadsheet.ingest.reading.ninjs;

import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import java.time.Instant;

/** Items as the agencies of an invented world send them, each with the habits of a real kind. */
final class Wires {
  private static final NinjsReader READER = new NinjsReader();

  private Wires() {}

  /** 1.x as an American agency's API answers: inside an envelope, kept by editorial types. */
  static String american(String more) {
    return """
        {"api_version":"2","data":{"items":[{"meta":{"products":[7]},"item":{
          "uri":"https://api.northwire.example/content/4c1e","altids":{"itemid":"4c1e","etag":"4c1e_0"},
          "version":0,"type":"text","language":"en-us","urgency":4,%s
          "versioncreated":"2026-11-04T13:05:00Z","firstcreated":"2026-11-04T12:50:00Z",
          "headline":"Bridge over the Tarn reopens","bylines":[{"by":"By Ada Holm","title":"Staff Writer"}],
          "signals":["newscontent"],
          "subject":[{"scheme":"http://cv.northwire.example/id/","code":"a1","name":"Transport",
            "creator":"Machine","relevance":87}],
          "body_nitf":"<p>HALLOW (NW) — The bridge over the Tarn opened again.</p><p>Tolls stay.</p>"
        }}]}}
        """
        .formatted(more);
  }

  /** 2.x as a Nordic agency sends it: literals, old subject codes, a private note. */
  static String nordic(String more) {
    return """
        {"uri":"urn:fjordnytt:8841","type":"text","version":"6","pubstatus":"usable",%s
         "versioncreated":"2026-11-04T10:46:53+0100","language":"nb-NO",
         "ednotes":[{"role":"fjnote:private","value":"Ring Kari, 22 00 00 00."}],
         "headlines":[{"role":"main","value":"Ferja går igjen"},{"role":"sub","value":"Stormen er over"}],
         "subjects":[{"name":"Transport","literal":"04015000"}],
         "places":[{"name":"Hellvik","literal":"Hellvik"}],
         "bodies":[{"role":"html","contenttype":"text/html",
            "value":"<p>Ferja til Hellvik går igjen.</p><table><tr><td>Avgang</td><td>08.10</td></tr></table>"},
           {"role":"nonpublic","pubconstraint":"nonpublic","value":"Kontakt: red@fjordnytt.example"}],
         "by":"Fjordnytt"}
        """
        .formatted(more);
  }

  /** 3.x as a German agency sends it. */
  static String german(String more) {
    return """
        {"standard":{"name":"ninjs","version":"3.0","schema":"https://iptc.org/std/ninjs/ninjs-schema_3.0.json"},
         "uri":"urn:newsml:rheinpresse.example:20261104:99-1","version":"2","type":"text",%s
         "versionCreated":"2026-11-04T14:02:28+01:00","pubStatus":"usable","urgency":4,
         "copyrightHolder":"rp","copyrightNotice":"© 2026 rp","usageTerms":"Nur für Kunden.",
         "language":"de","by":"Von Lena Voss, rp","expires":"2026-12-04T00:00:00Z",
         "subjects":[{"uri":"http://cv.iptc.org/newscodes/mediatopic/20000763","name":"storm","confidence":90}],
         "headlines":[{"role":"main","value":"Sturm über der Eifel"}],
         "bodies":[{"role":"html","contentType":"text/html",
           "value":"<section><h2>Sturm über der Eifel</h2><p>Der Wind hat nachgelassen.</p></section>"}]}
        """
        .formatted(more);
  }

  /** The dialect of an open newsroom system. */
  static String newsroom(String more) {
    return """
        {"guid":"tag:desk.example:2026:77","version":"4","type":"text","pubstatus":"usable",%s
         "versioncreated":"2026-11-04T09:00:00+0000","evolvedfrom":"tag:desk.example:2026:70",
         "headline":"Mill to <b>close</b> &amp; sell","slugline":"mill","priority":3,
         "service":[{"name":"Business","code":"b"}],
         "subject":[{"code":"04000000","name":"economy"},{"code":"x","scheme":"mood","name":"Grim"}],
         "place":[{"name":"Otley","code":"OTL"}],"ednote":"Checks the price.",
         "authors":[{"name":"Ann Reed","role":"writer","biography":"Lives in Otley."}],
         "source":"DESK","extra":{"desk":"city"},
         "body_html":"<p>The mill will close.</p>\\n<p>It has 40 looms.</p>",
         "associations":{"featuremedia":{"type":"picture","guid":"tag:desk.example:2026:78",
           "headline":"Mill","description_text":"The mill at dusk.","body_text":"A mill",
           "renditions":{"original":{"href":"https://desk.example/78.jpg","mimetype":"image/jpeg",
             "width":1200,"height":800}}}}}
        """
        .formatted(more);
  }

  static String picture(String description) {
    return """
        {"uri":"urn:shots:5","type":"picture","versioncreated":"2026-11-04T09:00:00Z",
         "headline":"Regatta","byline":"Ola Tveit",%s
         "renditions":{"preview":{"href":"https://shots.example/5.jpg","mimetype":"image/jpeg",
           "width":640,"height":480,"sizeinbytes":51200}}}
        """
        .formatted(description);
  }

  static Document document(String json) {
    return new Document(
        Feeds.countyPaper(),
        "application/ninjs+json",
        json,
        null,
        Instant.parse("2026-11-23T10:00:00Z"));
  }

  static ReadDocument read(String json) {
    return (ReadDocument) READER.read(document(json));
  }

  static ReadItem item(String json) {
    return read(json).items().getFirst();
  }

  static Refused refused(String json) {
    return (Refused) READER.read(document(json));
  }
}
