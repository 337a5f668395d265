package io.broadsheet.ingest.reading.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.xml.XmlDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The standard's own listings, where they lie beside the checkout; checked by hand. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("../../shared/data/samples/newsml-g2");

  private final NewsMlReader reader = new NewsMlReader();

  @Test
  void readsTheTextDocument() throws IOException {
    ReadItem item = item("LISTING_2_NewsML-G2_Text_Document.xml");

    assertThat(item.guid()).isEqualTo("urn:newsml:acmenews.com:20161121:US-FINANCE-FED");
    assertThat(item.story().headline()).isEqualTo("Fed to halt QE to avert \"bubble\"");
    assertThat(item.story().body())
        .startsWith("(New York, NY - October 21) Et, sent luptat luptat, commy Nim")
        .endsWith("sequatueros adit verit am nonse exerili quismodion esto cons dolutpat, si.");
    assertThat(item.story().body().lines()).hasSize(2);
    assertThat(item.story().authors().getFirst().role()).isEqualTo("Staff Reporter");
    assertThat(item.release().madeAt()).isEqualTo("2018-11-21T21:25:32Z");
    assertThat(item.story().subjects())
        .extracting(Subject::code)
        .containsExactly("medtop:04000000", "medtop:20000350", "medtop:20000379");
  }

  @Test
  void readsTheEmbargoedItem() throws IOException {
    ReadItem item = item("LISTING_1_A_NewsML-G2_News_Item.xml");

    assertThat(item.release().version()).isEqualTo("11");
    assertThat(item.release().embargoedUntil()).isEqualTo("2018-10-23T12:00:00Z");
    assertThat(item.release().editorNote()).startsWith("Note to editors: STRICTLY EMBARGOED.");
    assertThat(item.wire().handling().firstMadeAt()).isEqualTo("2016-10-18T18:12:21Z");
    assertThat(item.wire().filing().slugline()).isEqualTo("US-Finance-Fed");
    assertThat(item.wire().filing().located())
        .extracting(Subject::code)
        .containsExactly("geo:345678", "prov:2365", "iso3166-1a2:DE");
  }

  @Test
  void readsThePackage() throws IOException {
    ReadItem item = item("LISTING_6_Simple_NewsML-G2_Package.xml");

    assertThat(item.story().headline()).isEqualTo("UK");
    assertThat(item.story().body()).startsWith("Obama annonce son équipe\nLe rachat il y a");
    assertThat(item.wire().links()).hasSize(2);
  }

  @Test
  void readsTheNitfInABareContentSet() throws IOException {
    ReadItem item = item("LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml");

    assertThat(item.story().headline())
        .isEqualTo("Arizona Diamondbacks (29-23) at Philadelphia Phillies (26-24), 7:05p.m.");
    assertThat(item.story().body()).startsWith("(Sports Network) - With the Philadelphia");
  }

  @Test
  void saysOfEachItemOfAnEmptyMessageWhyItIsNotTaken() throws IOException {
    String xml = text("LISTING_24_News_Message_conveying_a_complete_News_Package.xml");

    assertThat(XmlDocuments.refusal(reader, xml).faults()).hasSize(5);
  }

  private ReadItem item(String file) throws IOException {
    return XmlDocuments.itemOf(reader, text(file));
  }

  private static String text(String file) throws IOException {
    Path path = SAMPLES.resolve(file);
    assumeTrue(Files.exists(path), "no samples here");
    return Files.readString(path);
  }
}
