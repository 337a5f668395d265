package io.broadsheet.ingest.reading.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.xml.XmlDocuments;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfReaderTest {
  private static final String STORY =
      """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
      <nitf version="-//IPTC//DTD NITF 3.4//EN"><head><title>Ferry</title>
      <meta name="slug" content="ferry-hellvik"/>
      <tobject tobject.type="news"><tobject.property tobject.property.type="current"/>
      <tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="Economy"/></tobject>
      <docdata management-status="usable"><evloc iso-cc="NO" city="Hellvik"/>
      <doc-id regsrc="nordvind.example" id-string="nv.1"/><urgency ed-urg="4"/>
      <date.issue norm="20261104T050000+0100"/><date.expire norm="20261204T000000Z"/>
      <ed-msg info="Adds captain"/><doc.copyright year="2026" holder="Nordvind"/>
      <key-list><keyword key="ferry"/></key-list>
      <identified-content><person>Una Breckon</person></identified-content></docdata></head>
      <body><body.head><hedline><hl1>Ferry runs <em>again</em></hl1>
      <hl2>&ldquo;Calm&nbsp;seas&rdquo;</hl2></hedline>
      <note type="npa"><body.content><p>Phone 22 00</p></body.content></note>
      <byline>By <person>Una Breckon</person> and <person>Ola Tveit</person>
      <byttl>Staff</byttl></byline>
      <dateline><location>HELLVIK, Norway</location>,
      <story.date norm="20261103">Nov. 3</story.date> (Nordvind)</dateline>
      <abstract><p>Ferry runs.</p></abstract></body.head>
      <body.content><block><p>The <org>Hellvik</org> ferry took
      <num>1<frac><frac-num>1</frac-num><frac-sep/><frac-den>2</frac-den></frac></num> hours.</p>
      <hl2>Fares</hl2>
      <table><tr><th>Route</th><th>Fare</th></tr><tr><td>East</td><td>10</td></tr></table>
      <media media-type="image"><media-reference source="a.jpg" mime-type="image/jpeg"
      width="10" height="20"/><media-caption><p>The quay.</p></media-caption>
      <media-producer>Ola</media-producer></media><p/><p>More later.</p></block></body.content>
      <body.end><tagline>(Reporting by Una Breckon)</tagline></body.end></body></nitf>""";

  private final NitfReader reader = new NitfReader();

  @Test
  void readsTheWords() {
    ReadItem item = item(STORY);

    assertThat(item.story().headline()).isEqualTo("Ferry runs again");
    assertThat(item.story().subheadlines()).containsExactly("“Calm\u00a0seas”");
    assertThat(item.story().body())
        .isEqualTo(
            """
            The Hellvik ferry took 1 1/2 hours.
            Fares
            Route\tFare
            East\t10
            More later.
            (Reporting by Una Breckon)""");
    assertThat(item.wire().html()).contains("<h3>Fares</h3>");
    assertThat(item.wire().filing().description()).isEqualTo("Ferry runs.");
  }

  @Test
  void readsPeopleAndPlaces() {
    ReadItem item = item(STORY);

    assertThat(item.story().authors())
        .containsExactly(new Author("Una Breckon", "Staff"), new Author("Ola Tveit", "Staff"));
    assertThat(item.story().dateline())
        .isEqualTo(new Dateline("HELLVIK, Norway", LocalDate.of(2026, 11, 3), "Nordvind"));
    assertThat(item.wire().filing().named()).extracting(Subject::name).contains("Una Breckon");
    assertThat(item.wire().filing().located()).extracting(Subject::code).contains("Hellvik", "NO");
  }

  @Test
  void readsTheHead() {
    ReadItem item = item(STORY);

    assertThat(item.guid()).isEqualTo("nv.1");
    assertThat(item.release().version()).isNull();
    assertThat(item.release().madeAt()).isEqualTo("2026-11-04T04:00:00Z");
    assertThat(item.release().urgency()).isEqualTo(4);
    assertThat(item.wire().handling().expiresAt()).isEqualTo("2026-12-04T00:00:00Z");
    assertThat(item.story().subjects())
        .extracting(Subject::code)
        .containsExactly("subj:04000000", "medtop:04000000");
    assertThat(item.wire().filing().slugline()).isEqualTo("ferry-hellvik");
    assertThat(item.wire().rights())
        .isEqualTo(new Rights("Nordvind", "© 2026 Nordvind", null, null));
  }

  @Test
  void keepsNotesForEditorsFromReaders() {
    ReadItem item = item(STORY);

    assertThat(item.release().editorNote()).isEqualTo("Adds captain\nPhone 22 00");
    assertThat(item.wire().extensions())
        .extractingByKey("nonpublic")
        .asString()
        .contains("Phone 22 00");
    assertThat(item.wire().extensions())
        .extractingByKey("head")
        .asString()
        .contains("ferry")
        .doesNotContain("Adds captain");
    assertThat(item.wire().extensions()).doesNotContainKey("body");
  }

  @Test
  void takesPicturesWithTheirCaptions() {
    var media = item(STORY).wire().media().getFirst();

    assertThat(media.kind()).isEqualTo("picture");
    assertThat(media.caption()).isEqualTo("The quay.");
    assertThat(media.credit()).isEqualTo("Ola");
    assertThat(media.renditions().getFirst().href()).isEqualTo("a.jpg");
    assertThat(media.renditions().getFirst().width()).isEqualTo(10);
  }

  @Test
  void groupsRevisionsByTheirKey() {
    ReadItem first = item(document("<doc-id id-string='a'/><du-key key='K' version='1'/>"));
    ReadItem second = item(document("<doc-id id-string='b'/><du-key key='K' version='2'/>"));

    assertThat(first.guid()).isEqualTo(second.guid());
    assertThat(second.release().version()).isEqualTo("2");
  }

  @Test
  void takesACorrectionAsAVersionOfWhatItCorrects() {
    ReadItem item =
        item(document("<correction id-string='a' info='Fixes name'/><doc-id id-string='b'/>"));

    assertThat(item.guid()).isEqualTo("a");
    assertThat(item.wire().links()).containsExactly(new Link("corrects", "a", null, null));
    assertThat(item.release().editorNote()).isEqualTo("Fixes name");
  }

  @Test
  void recallsTheDocumentThatAnotherOneKills() {
    String kill =
        "<nitf><head><docdata management-doc-idref='a' management-idref-status='canceled'>"
            + "<doc-id id-string='kill-1'/><ed-msg info='Kill: wrong name'/></docdata></head>"
            + "<body><body.head><hedline><hl1>KILL</hl1></hedline></body.head></body></nitf>";

    ReadDocument read = XmlDocuments.all(reader, kill);

    assertThat(read.items()).hasSize(1);
    assertThat(read.items().getFirst().guid()).isEqualTo("a");
    assertThat(read.items().getFirst().release().status()).isEqualTo(Status.CANCELED);
    assertThat(read.items().getFirst().release().editorNote()).isEqualTo("Kill: wrong name");
  }

  @ParameterizedTest
  @CsvSource({
    "<ed-msg info='KILL: the story is wrong'/>, CANCELED",
    "<ed-msg msg-type='Kill' info='Wrong name'/>, CANCELED",
    "<ed-msg info='EDS: WITHHOLD until told'/>, WITHHELD",
    "<ed-msg info='Kills third paragraph'/>, USABLE"
  })
  void goesByTheOrdersToEditorsToo(String message, Status status) {
    assertThat(item(document(message + "<doc-id id-string='a'/>")).release().status())
        .isEqualTo(status);
  }

  @Test
  void givesNoNumberOfItsOwnToWhatItKills() {
    String kill =
        "<nitf><head><docdata management-doc-idref='a' management-idref-status='canceled'>"
            + "<doc-id id-string='kill-1'/><du-key key='story' version='1'/></docdata></head>"
            + "<body><body.head/></body></nitf>";

    ReadDocument read = XmlDocuments.all(reader, kill);

    assertThat(read.items()).extracting(ReadItem::guid).containsExactly("a", "story");
    assertThat(read.items())
        .extracting(item -> item.release().version())
        .containsExactly(null, "1");
    assertThat(read.items())
        .extracting(item -> item.release().status())
        .containsOnly(Status.CANCELED);
  }

  @Test
  void publishesTheStoryThatTakesAnothersPlaceBesideTheRecall() {
    String substitute =
        "<nitf><head><docdata management-doc-idref='a' management-idref-status='withheld'>"
            + "<doc-id id-string='b'/></docdata></head><body><body.head><hedline><hl1>New</hl1>"
            + "</hedline></body.head><body.content><p>Words.</p></body.content></body></nitf>";

    ReadDocument read = XmlDocuments.all(reader, substitute);

    assertThat(read.items()).extracting(ReadItem::guid).containsExactly("a", "b");
    assertThat(read.items())
        .extracting(item -> item.release().status())
        .containsExactly(Status.WITHHELD, Status.USABLE);
  }

  @ParameterizedTest
  @CsvSource({"usable, USABLE", "withheld, WITHHELD", "canceled, CANCELED", "embargoed, USABLE"})
  void readsTheStatus(String word, Status status) {
    String nitf =
        document("<doc-id id-string='a'/>")
            .replace("<docdata", "<docdata management-status='" + word + "'");

    assertThat(item(nitf).release().status()).isEqualTo(status);
  }

  @Test
  void holdsWhatIsEmbargoedUntilItsReleaseOrUntilTold() {
    String timed = document("<doc-id id-string='a'/><date.release norm='20261105T080000Z'/>");
    String untimed =
        document("<doc-id id-string='a'/>")
            .replace("<docdata", "<docdata management-status='embargoed'");

    assertThat(item(timed).release().embargoedUntil()).isEqualTo("2026-11-05T08:00:00Z");
    assertThat(item(untimed).release().embargoedUntil()).isEqualTo(ItemTimes.UNTIL_TOLD);
  }

  @Test
  void takesReceiptForTheTimeWhereNoneIsGiven() {
    ReadItem item = item(document("<doc-id id-string='a'/>"));

    assertThat(item.release().publishedAt()).isNull();
    assertThat(item.wire().handling().expiresAt()).isNull();
  }

  @Test
  void refusesADocumentWithoutWords() {
    assertThat(XmlDocuments.refusal(reader, "<nitf/>").slug()).isEqualTo("no-text");
  }

  private static String document(String docdata) {
    return "<nitf><head><docdata>"
        + docdata
        + "</docdata></head><body><body.head><hedline><hl1>Head</hl1></hedline></body.head>"
        + "<body.content><p>Words.</p></body.content></body></nitf>";
  }

  private ReadItem item(String xml) {
    return XmlDocuments.itemOf(reader, xml);
  }
}
