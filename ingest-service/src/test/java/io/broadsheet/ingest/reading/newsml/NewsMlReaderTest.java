package io.broadsheet.ingest.reading.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.item.ItemTimes;
import io.broadsheet.ingest.reading.xml.XmlDocuments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsMlReaderTest {
  private static final String HEADLINE = "<headline>Snow closes pass</headline>";

  private final NewsMlReader reader = new NewsMlReader();

  @Test
  void readsWordsAndPeople() {
    ReadItem item = item(G2Items.ferry());

    assertThat(item.guid()).isEqualTo("urn:newsml:nordvind.example:20261104:ferry");
    assertThat(item.story().headline()).isEqualTo("Ferry runs again");
    assertThat(item.story().subheadlines()).containsExactly("Two days lost");
    assertThat(item.story().body())
        .isEqualTo(
            "The ferry to Hellvik runs again today.\nQuay\tTime\nEast\t7.40\nIt is & stays full.");
    assertThat(item.wire().html())
        .contains("<b>Hellvik</b>", "<td>East</td>")
        .doesNotContain("script", "steal");
    assertThat(item.story().authors()).containsExactly(new Author("Una Breckon", "reporter"));
    assertThat(item.story().dateline())
        .isEqualTo(new Dateline("HELLVIK", LocalDate.of(2026, 11, 3), "Nordvind"));
    assertThat(item.story().language()).isEqualTo("en");
  }

  @Test
  void readsVersionStatusAndTimes() {
    ReadItem item = item(G2Items.ferry());

    assertThat(item.release().version()).isEqualTo("7");
    assertThat(item.release().madeAt()).isEqualTo("2026-11-04T05:00:00Z");
    assertThat(item.release().status()).isEqualTo(Status.USABLE);
    assertThat(item.release().urgency()).isEqualTo(3);
    assertThat(item.wire().handling().firstMadeAt()).isEqualTo("2026-11-04T04:00:00Z");
    assertThat(item.wire().handling().expiresAt()).isEqualTo("2026-12-04T05:00:00Z");
    assertThat(item.wire().handling().signals()).containsExactly("sig:update");
  }

  @Test
  void readsSubjectsThroughCatalogsAndKeepsNamesApart() {
    ReadItem item = item(G2Items.ferry());

    assertThat(item.story().subjects())
        .containsExactly(
            new Subject("medtop", "medtop:20000338", "air transport", "cpnat:abstract", 0.8),
            new Subject("nv", "nv:sea", null),
            new Subject("medtop", "medtop:04000000", null));
    assertThat(item.wire().filing().named())
        .containsExactly(new Subject("nv", "nv:b9", "Ola Tveit", "cpnat:person", null));
    assertThat(item.wire().filing().located())
        .extracting(Subject::name)
        .containsExactly("Hellvik", "Norway");
    assertThat(item.wire().filing().genres()).extracting(Subject::code).contains("genre:Current");
  }

  @Test
  void readsRightsLinksAndFiles() {
    ReadItem item = item(G2Items.ferry());

    assertThat(item.wire().rights())
        .isEqualTo(new Rights("Nordvind News", "© 2026 Nordvind", "Not for resale.", null));
    assertThat(item.wire().links())
        .containsExactly(
            new Link(
                "irel:seeAlso",
                "urn:newsml:nordvind.example:20261103:gale",
                "Gale stops ferry",
                null));
    assertThat(item.wire().media().getFirst().renditions())
        .containsExactly(
            new Rendition(
                "https://nordvind.example/6.jpg",
                "highRes",
                "image/jpeg",
                1200,
                800,
                250_000L,
                null));
  }

  @Test
  void keepsWhatHasNoFieldAndHidesWhatIsForEditors() {
    ReadItem item = item(G2Items.ferry());

    assertThat(item.release().editorNote()).isEqualTo("Captain: tel. 22 00 00 00");
    assertThat(item.wire().handling().noteConstraint()).isEqualTo("nonpublic");
    assertThat(item.wire().extensions())
        .extractingByKey("contentMeta")
        .asInstanceOf(map(String.class, Object.class))
        .containsEntry("keyword", "ferry")
        .containsEntry("contentCreated", "2026-11-04T05:00:00+01:00")
        .doesNotContainKeys("slugline", "urgency");
    assertThat(item.wire().extensions())
        .extractingByKey("itemMeta")
        .asString()
        .contains("nordvind.example")
        .doesNotContain("22 00 00 00");
  }

  @Test
  void readsChineseTextLocalTimeAndBylines() {
    ReadItem item = item(G2Items.harvest());

    assertThat(item.story().body()).isEqualTo("石梁渡镇的晚稻昨日开镰。\n种粮大户说，今年收成不错。");
    assertThat(item.story().authors())
        .containsExactly(new Author("甄怀谷", "青社记者"), new Author("李明", "青社记者"));
    assertThat(item.story().dateline())
        .isEqualTo(new Dateline("郑州", LocalDate.of(2026, 11, 3), "青社"));
    assertThat(item.release().madeAt()).isEqualTo("2026-11-04T01:30:00Z");
    assertThat(item.wire().times().getFirst().zone()).isEqualTo("Asia/Shanghai");
  }

  @Test
  void readsNitfInsideWithItsBylineAndTitle() {
    String nitf =
        "<inlineXML contenttype='application/nitf+xml'><nitf><body><body.head><hedline>"
            + "<hl1>Snow closes pass</hl1><hl2>Trucks wait</hl2></hedline>"
            + "<byline>By Ada Holm, <byttl>Staff Reporter</byttl></byline></body.head>"
            + "<body.content><p>The <location>Elk Pass</location> is shut.</p></body.content>"
            + "</body></nitf></inlineXML>";

    ReadItem item = item(G2Items.brief("g", "", "<creator><name>Ada Holm</name></creator>", nitf));

    assertThat(item.story().headline()).isEqualTo("Snow closes pass");
    assertThat(item.story().subheadlines()).containsExactly("Trucks wait");
    assertThat(item.story().authors()).containsExactly(new Author("Ada Holm", "Staff Reporter"));
    assertThat(item.story().body()).isEqualTo("The Elk Pass is shut.");
  }

  @Test
  void keepsTheHeadOfNitfInsideAndHidesItsNotes() {
    String nitf =
        "<inlineXML><nitf><head><docdata><doc-id id-string='d7'/><ed-msg info='Call desk'/>"
            + "</docdata></head><body><body.content><p>Words.</p></body.content></body></nitf>"
            + "</inlineXML>";

    ReadItem item = item(G2Items.brief("g", "", HEADLINE, nitf));

    assertThat(item.wire().extensions())
        .extractingByKey("nitf")
        .asString()
        .contains("d7")
        .doesNotContain("Call desk", "Words.");
    assertThat(item.wire().extensions())
        .extractingByKey("nonpublic")
        .asString()
        .contains("Call desk");
  }

  @Test
  void takesAFlashOfAHeadlineAlone() {
    ReadItem item = item(G2Items.brief("g", "<itemClass qcode='ninat:text'/>", HEADLINE, ""));

    assertThat(item.story().body()).isEqualTo("Snow closes pass");
    assertThat(item.reading().repairs().getFirst().kind()).isEqualTo("headline-as-body");
  }

  @Test
  void makesAPictureWithCaptionAnArticle() {
    String remote = "<remoteContent href='p.jpg' contenttype='image/jpeg'/>";
    String caption = "<description role='drol:caption'>The quay at dawn.</description>";

    ReadItem item =
        item(G2Items.brief("g", "<itemClass qcode='ninat:picture'/>", HEADLINE + caption, remote));

    assertThat(item.story().body()).isEqualTo("The quay at dawn.");
    assertThat(item.wire().filing().kind()).isEqualTo("picture");
    assertThat(item.wire().media().getFirst().uri()).isEqualTo("g");
    assertThat(item.wire().media().getFirst().caption()).isEqualTo("The quay at dawn.");
  }

  @Test
  void refusesAPictureWithoutWords() {
    String remote = "<remoteContent href='p.jpg' contenttype='image/jpeg'/>";

    Refused refused =
        refusal(G2Items.brief("g", "<itemClass qcode='ninat:picture'/>", HEADLINE, remote));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.detail()).isEqualTo("The item is a picture without a caption.");
  }

  @ParameterizedTest
  @CsvSource({
    "<pubStatus qcode='stat:usable'/>, USABLE",
    "<pubStatus qcode='stat:withheld'/>, WITHHELD",
    "<pubStatus qcode='stat:canceled'/>, CANCELED",
    "<pubStatus qcode='stat:cancelled'/>, CANCELED",
    "<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled'/>, CANCELED",
    "<signal qcode='edStat:C'/>, USABLE",
    "<signal qcode='edStat:D'/>, CANCELED",
    "<pubStatus qcode='stat:usable'/><signal qcode='edStat:D'/>, CANCELED",
    "<pubStatus qcode='stat:usable'/><edNote>MANDATORY KILL. All wrong.</edNote>, CANCELED",
    "<pubStatus qcode='stat:usable'/><edNote>撤稿：消息不实</edNote>, CANCELED",
    "<pubStatus qcode='stat:canceled'/><edNote>WITHHOLD for now</edNote>, CANCELED",
    "<edNote>WITHHOLD for now</edNote>, WITHHELD",
    "<edNote>Kills the reference to the mayor</edNote>, USABLE",
    "<edNote>撤稿制度改革方案已附后</edNote>, USABLE",
    "'', USABLE"
  })
  void readsTheStatus(String itemMeta, Status status) {
    assertThat(item(G2Items.brief("g", itemMeta, HEADLINE, "")).release().status())
        .isEqualTo(status);
  }

  @Test
  void takesARecallOfFewWords() {
    ReadItem item = item(G2Items.brief("g1", "<pubStatus qcode='stat:canceled'/>", "", ""));

    assertThat(item.release().status()).isEqualTo(Status.CANCELED);
    assertThat(item.story().headline()).isEqualTo("g1");
    assertThat(item.story().body()).isEmpty();
  }

  @Test
  void refusesAStatusOfUnknownMeaning() {
    Refused refused = refusal(G2Items.brief("g", "<pubStatus qcode='stat:odd'/>", HEADLINE, ""));

    assertThat(refused.faults().getFirst().message()).contains("pubStatus", "odd");
    assertThat(refused.faults().getFirst().line()).isEqualTo(1);
  }

  @Test
  void holdsAnEmbargoWithoutATimeUntilTold() {
    Instant until =
        item(G2Items.brief("g", "<embargoed/>", HEADLINE, "")).release().embargoedUntil();

    assertThat(until).isEqualTo(ItemTimes.UNTIL_TOLD);
  }

  @Test
  void refusesAnEmbargoThatIsNoTime() {
    Refused refused = refusal(G2Items.brief("g", "<embargoed>soon</embargoed>", HEADLINE, ""));

    assertThat(refused.faults().getFirst().message()).startsWith("embargoed: must be a time");
  }

  @Test
  void callsKnownVocabulariesByTheirUsualAlias() {
    String item =
        "<newsItem guid='g'><catalog><scheme alias='mt' "
            + "uri='http://cv.iptc.org/newscodes/mediatopic/'/></catalog><contentMeta>"
            + "<subject qcode='mt:16000000'/><headline>x</headline></contentMeta></newsItem>";

    assertThat(item(item).story().subjects())
        .containsExactly(new Subject("medtop", "medtop:16000000", null));
  }

  @Test
  void takesTheItemsOfAMessageOneByOne() {
    ReadDocument read =
        XmlDocuments.all(
            reader,
            G2Items.message(
                G2Items.brief("a", "", HEADLINE, ""),
                "<conceptItem guid='c'/>",
                G2Items.brief("b", "<versionCreated>never</versionCreated>", HEADLINE, ""),
                G2Items.brief("d", "", HEADLINE, "")));

    assertThat(read.items()).extracting(ReadItem::guid).containsExactly("a", "d");
    assertThat(read.refused()).extracting(each -> each.position()).containsExactly(1, 2);
    assertThat(read.refused().getFirst().detail()).contains("conceptItem", "describes a concept");
    assertThat(read.refused().getLast().errors().getFirst().line()).isEqualTo(5);
    assertThat(read.items().getFirst().wire().handling().priority()).isEqualTo(2);
    assertThat(read.items().getFirst().wire().extensions())
        .extractingByKey("header")
        .asString()
        .contains("nordvind.example", "t1");
  }

  @ParameterizedTest
  @CsvSource({"conceptItem", "knowledgeItem", "planningItem", "catalogItem"})
  void saysWhatAnItemIsThatIsNoArticle(String name) {
    Refused refused = refusal("<" + name + " guid='x'/>");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.slug()).isEqualTo("no-article");
    assertThat(refused.detail()).contains("A " + name + " is no article");
  }

  @Test
  void readsAPackageAsItsTitlesWithLinksToItsMembers() {
    ReadItem item =
        item(
            """
            <packageItem guid="p" version="1"><contentMeta><headline>Top news</headline>
            </contentMeta><groupSet root="r"><group id="r" role="group:main">
            <itemRef residref="urn:a" contenttype="application/vnd.iptc.g2.newsitem+xml">
            <title>Ferry runs</title><description role="drol:summary">At last.</description>
            </itemRef><itemRef residref="urn:b"><title>Snow</title></itemRef>
            </group></groupSet></packageItem>""");

    assertThat(item.story().body()).isEqualTo("Ferry runs\nAt last.\nSnow");
    assertThat(item.wire().filing().kind()).isEqualTo("composite");
    assertThat(item.wire().links()).extracting(Link::target).containsExactly("urn:a", "urn:b");
  }

  @Test
  void readsThroughNamespacePrefixes() {
    String prefixed =
        "<g:newsItem xmlns:g='http://iptc.org/std/nar/2006-10-01/' guid='g'><g:contentMeta>"
            + "<g:headline>Prefixed</g:headline></g:contentMeta></g:newsItem>";

    assertThat(reader.reads(XmlDocuments.of(prefixed))).isTrue();
    assertThat(item(prefixed).story().headline()).isEqualTo("Prefixed");
  }

  @Test
  void namesAnItemWithoutIdByItsContent() {
    String one = "<newsItem><contentMeta><headline>One</headline></contentMeta></newsItem>";
    String other = "<newsItem><contentMeta><headline>Other</headline></contentMeta></newsItem>";

    assertThat(item(one).guid()).isEqualTo(item(one).guid()).isNotEqualTo(item(other).guid());
  }

  @Test
  void choosesTheTextInTheLanguageOfTheItem() {
    String forms =
        "<inlineData contenttype='text/plain' xml:lang='fr'>Neige.</inlineData>"
            + "<inlineData contenttype='text/plain' xml:lang='en'>Snow.</inlineData>";

    ReadItem item = item(G2Items.brief("g", "", "<language tag='en'/>" + HEADLINE, forms));

    assertThat(item.story().body()).isEqualTo("Snow.");
    assertThat(item.wire().extensions())
        .extractingByKey("contentSet")
        .asString()
        .contains("Neige.");
  }

  @Test
  void leavesFeedsOfOtherKindsAlone() {
    for (String root : List.of("rss", "feed", "RDF", "nitf", "NewsML")) {
      assertThat(reader.reads(XmlDocuments.of("<" + root + "/>"))).isFalse();
    }
  }

  private ReadItem item(String xml) {
    return XmlDocuments.itemOf(reader, xml);
  }

  private Refused refusal(String xml) {
    return XmlDocuments.refusal(reader, xml);
  }
}
