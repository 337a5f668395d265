package io.broadsheet.ingest.reading.newsml1;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.xml.XmlDocuments;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewsMl1ReaderTest {
  private static final String LINES =
      "<NewsLines><HeadLine>Le bac reprend</HeadLine><SubHeadLine>Enfin</SubHeadLine>"
          + "<ByLine>Par Anne Leduc et Jean Roc</ByLine>"
          + "<DateLine>HELLVIK, 3 nov 2026 (Ventdouest) -</DateLine>"
          + "<CopyrightLine>(c) Ventdouest</CopyrightLine><SlugLine>bac-mer</SlugLine></NewsLines>"
          + "<DescriptiveMetadata><Language FormalName=\"fr\"/><Genre FormalName=\"Papier\"/>"
          + "<SubjectCode><Subject FormalName=\"04000000\"/></SubjectCode>"
          + "<Location><Property FormalName=\"City\" Value=\"Hellvik\"/></Location>"
          + "</DescriptiveMetadata>";
  private static final String TEXT =
      "<NewsComponent><ContentItem><MediaType FormalName=\"Text\"/><DataContent>"
          + "<p>Premier &eacute;lan.</p><p>Deuxième.</p></DataContent></ContentItem></NewsComponent>";
  private static final String PHOTO =
      "<NewsComponent Duid=\"ph1\"><NewsComponent><Role FormalName=\"Main\"/>"
          + "<NewsComponent EquivalentsList=\"yes\"><ContentItem Href=\"a.jpg\">"
          + "<MediaType FormalName=\"Photo\"/><MimeType FormalName=\"image/jpeg\"/>"
          + "<Characteristics><SizeInBytes>1200</SizeInBytes>"
          + "<Property FormalName=\"Width\" Value=\"300\"/></Characteristics></ContentItem>"
          + "<ContentItem Href=\"b.jpg\"/></NewsComponent></NewsComponent>"
          + "<NewsComponent><Role FormalName=\"Caption\"/><ContentItem><DataContent>Le quai"
          + "</DataContent></ContentItem></NewsComponent></NewsComponent>";

  private final NewsMl1Reader reader = new NewsMl1Reader();

  @Test
  void readsTheWords() {
    ReadItem item = item(newsMl("Usable", "", component(LINES + TEXT)));

    assertThat(item.story().headline()).isEqualTo("Le bac reprend");
    assertThat(item.story().subheadlines()).containsExactly("Enfin");
    assertThat(item.story().body()).isEqualTo("Premier élan.\nDeuxième.");
    assertThat(item.story().authors())
        .containsExactly(new Author("Anne Leduc", null), new Author("Jean Roc", null));
    assertThat(item.story().dateline())
        .isEqualTo(new Dateline("HELLVIK", LocalDate.of(2026, 11, 3), "Ventdouest"));
    assertThat(item.story().language()).isEqualTo("fr");
  }

  @Test
  void readsIdentityRevisionAndTimes() {
    ReadItem item = item(newsMl("Usable", "", component(LINES + TEXT)));

    assertThat(item.guid()).isEqualTo("urn:newsml:ventdouest.example:20261104:TX-77");
    assertThat(item.release().version()).isEqualTo("2");
    assertThat(item.release().madeAt()).isEqualTo("2026-11-04T05:00:00Z");
    assertThat(item.wire().handling().firstMadeAt()).isEqualTo("2026-11-04T04:00:00Z");
    assertThat(item.release().urgency()).isEqualTo(3);
    assertThat(item.wire().handling().priority()).isEqualTo(4);
    assertThat(item.wire().links().getFirst().rel()).isEqualTo("supersedes");
  }

  @Test
  void readsSubjectsGenreAndPlaces() {
    ReadItem item = item(newsMl("Usable", "", component(LINES + TEXT)));

    assertThat(item.story().subjects())
        .extracting(Subject::code)
        .containsExactly("subj:04000000", "medtop:04000000");
    assertThat(item.wire().filing().genres()).extracting(Subject::code).containsExactly("Papier");
    assertThat(item.wire().filing().located()).extracting(Subject::name).containsExactly("Hellvik");
    assertThat(item.wire().filing().slugline()).isEqualTo("bac-mer");
  }

  @Test
  void readsNitfInside() {
    String nitf =
        "<ContentItem><DataContent><nitf><body><body.head><byline>Ada Holm</byline></body.head>"
            + "<body.content><p>Words.</p></body.content></body></nitf></DataContent></ContentItem>";

    ReadItem item = item(newsMl("Usable", "", component(nitf)));

    assertThat(item.story().body()).isEqualTo("Words.");
    assertThat(item.story().authors()).containsExactly(new Author("Ada Holm", null));
  }

  @Test
  void takesAPictureBesideTheTextWithItsCaption() {
    ReadItem item = item(newsMl("Usable", "", component(LINES + TEXT + PHOTO)));

    assertThat(item.story().body()).doesNotContain("Le quai");
    var media = item.wire().media().getFirst();
    assertThat(media.caption()).isEqualTo("Le quai");
    assertThat(media.kind()).isEqualTo("picture");
    assertThat(media.renditions())
        .extracting(each -> each.href())
        .containsExactly("a.jpg", "b.jpg");
    assertThat(media.renditions().getFirst().width()).isEqualTo(300);
  }

  @Test
  void makesACaptionedPictureAloneAnArticle() {
    ReadItem item = item(newsMl("Usable", "", component(LINES + PHOTO)));

    assertThat(item.story().body()).isEqualTo("Le quai");
    assertThat(item.wire().filing().kind()).isEqualTo("picture");
  }

  @Test
  void takesARecallWithoutAnyContent() {
    ReadItem item = item(newsMl("Canceled", "", ""));

    assertThat(item.release().status()).isEqualTo(Status.CANCELED);
    assertThat(item.guid()).endsWith(":TX-77");
  }

  @Test
  void readsAnEmbargoThatEndsAtATimeOrWhenTold() {
    String change =
        "<StatusWillChange><FutureStatus FormalName=\"Usable\"/>"
            + "<DateAndTime>20261105T080000Z</DateAndTime></StatusWillChange>";

    assertThat(
            item(newsMl("Embargoed", change, component(LINES + TEXT))).release().embargoedUntil())
        .isEqualTo("2026-11-05T08:00:00Z");
    assertThat(item(newsMl("Embargoed", "", component(LINES + TEXT))).release().embargoedUntil())
        .isEqualTo(ItemTimes.UNTIL_TOLD);
  }

  @Test
  void goesByInstructionsToo() {
    String kill = "<Instruction FormalName=\"Kill\">Wrong town</Instruction>";
    String hold = "<Instruction>WITHHOLD until told</Instruction>";

    assertThat(item(newsMl("Usable", kill, component(LINES + TEXT))).release().status())
        .isEqualTo(Status.CANCELED);
    assertThat(item(newsMl("Usable", hold, component(LINES + TEXT))).release().status())
        .isEqualTo(Status.WITHHELD);
  }

  @Test
  void keepsInstructionsFromReaders() {
    ReadItem item =
        item(newsMl("Usable", "<Instruction>Tel 01 00</Instruction>", component(LINES + TEXT)));

    assertThat(item.release().editorNote()).isEqualTo("Tel 01 00");
    assertThat(item.wire().extensions())
        .extractingByKey("NewsManagement")
        .asString()
        .doesNotContain("01 00");
    assertThat(item.wire().extensions())
        .extractingByKey("nonpublic")
        .asString()
        .contains("Tel 01 00");
    assertThat(item.wire().extensions())
        .extractingByKey("NewsEnvelope")
        .asString()
        .contains("20261104T060000");
  }

  @Test
  void refusesInstructionsToChangeAnEarlierRevisionAlone() {
    String whole = newsMl("Usable", "", component(LINES + TEXT));
    String item = whole.substring(whole.indexOf("<NewsItem"), whole.indexOf("</NewsML>"));
    String update = item.replace("Update=\"N\"", "Update=\"U\"").replace("TX-77", "TX-78");

    ReadDocument read = XmlDocuments.all(reader, "<NewsML>" + item + update + "</NewsML>");

    assertThat(read.items()).hasSize(1);
    assertThat(read.refused().getFirst().type()).isEqualTo("/problems/partial-update");
    assertThat(read.refused().getFirst().guid()).endsWith("TX-78");
  }

  private ReadItem item(String xml) {
    return XmlDocuments.itemOf(reader, xml);
  }

  private static String component(String content) {
    return "<NewsComponent xml:lang=\"fr\">" + content + "</NewsComponent>";
  }

  private static String newsMl(String status, String management, String component) {
    return """
    <?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "http://ventdouest.example/NewsML_1.2.dtd">
    <NewsML><NewsEnvelope><DateAndTime>20261104T060000+0100</DateAndTime>
    <Priority FormalName="4"/></NewsEnvelope><NewsItem><Identification><NewsIdentifier>
    <ProviderId>ventdouest.example</ProviderId><DateId>20261104</DateId>
    <NewsItemId>TX-77</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId>
    <PublicIdentifier>urn:newsml:ventdouest.example:20261104:TX-77:2N</PublicIdentifier>
    </NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/>
    <FirstCreated>20261104T040000Z</FirstCreated>
    <ThisRevisionCreated>20261104T050000Z</ThisRevisionCreated><Status FormalName="%s"/>
    <Urgency FormalName="3"/>%s</NewsManagement>%s</NewsItem></NewsML>"""
        .formatted(status, management, component);
  }
}
