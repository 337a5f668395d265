package io.broadsheet.ingest.reading.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Rights;
import io.broadsheet.contracts.article.SaidTime;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.ReadItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NinjsReaderTest {
  @Test
  void readsTheFirstGenerationInAnAgencysEnvelope() {
    ReadItem item = Wires.item(Wires.american(""));

    assertThat(item.guid()).isEqualTo("https://api.northwire.example/content/4c1e");
    assertThat(item.release().version()).isEqualTo("0");
    assertThat(item.release().madeAt()).isEqualTo(Instant.parse("2026-11-04T13:05:00Z"));
    assertThat(item.wire().handling().firstMadeAt()).isEqualTo("2026-11-04T12:50:00Z");
    assertThat(item.story().body())
        .isEqualTo("HALLOW (NW) — The bridge over the Tarn opened again.\nTolls stay.");
    assertThat(item.story().authors()).containsExactly(new Author("Ada Holm", null));
    assertThat(item.story().subjects())
        .containsExactly(
            new Subject("http://cv.northwire.example/id/", "a1", "Transport", null, 0.87));
    assertThat(item.wire().handling().signals()).containsExactly("newscontent");
    assertThat(item.wire().extensions()).containsKeys("altids", "subject", "bylines");
  }

  @Test
  void readsTheSecondGenerationAndKeepsPrivatePartsFromReaders() {
    ReadItem item = Wires.item(Wires.nordic(""));

    assertThat(item.story().headline()).isEqualTo("Ferja går igjen");
    assertThat(item.story().subheadlines()).containsExactly("Stormen er over");
    assertThat(item.story().body()).isEqualTo("Ferja til Hellvik går igjen.\nAvgang\t08.10");
    assertThat(item.story().subjects())
        .extracting(Subject::code)
        .containsExactly("subj:04015000", "medtop:20000337");
    assertThat(item.wire().filing().named())
        .containsExactly(new Subject("feed", "Hellvik", "Hellvik", "place", null));
    assertThat(item.release().editorNote())
        .isEqualTo("Ring Kari, 22 00 00 00.\nKontakt: red@fjordnytt.example");
    assertThat(item.wire().handling().noteConstraint()).isEqualTo("fjnote:private");
    assertThat(item.wire().times())
        .contains(
            new SaidTime(
                "versioncreated",
                "2026-11-04T10:46:53+0100",
                Instant.parse("2026-11-04T09:46:53Z"),
                null));
    assertThat(item.wire().html()).doesNotContain("fjordnytt.example");
    assertThat(item.wire().extensions().toString()).doesNotContain("22 00 00 00");
  }

  @Test
  void readsTheThirdGeneration() {
    ReadItem item = Wires.item(Wires.german(""));

    assertThat(item.story().body()).isEqualTo("Der Wind hat nachgelassen.");
    assertThat(item.story().authors()).containsExactly(new Author("Lena Voss", null));
    assertThat(item.story().subjects())
        .extracting(Subject::code)
        .containsExactly("medtop:20000763");
    assertThat(item.wire().rights())
        .isEqualTo(new Rights("rp", "© 2026 rp", "Nur für Kunden.", null));
    assertThat(item.wire().handling().expiresAt()).isEqualTo("2026-12-04T00:00:00Z");
    assertThat(item.reading().repairs()).isEmpty();
  }

  @Test
  void readsANewsroomSystemsDialect() {
    ReadItem item = Wires.item(Wires.newsroom(""));

    assertThat(item.guid()).isEqualTo("tag:desk.example:2026:77");
    assertThat(item.story().headline()).isEqualTo("Mill to close & sell");
    assertThat(item.story().body()).isEqualTo("The mill will close.\nIt has 40 looms.");
    assertThat(item.story().authors()).containsExactly(new Author("Ann Reed", "writer"));
    assertThat(item.story().subjects())
        .extracting(Subject::code)
        .containsExactly("subj:04000000", "medtop:04000000", "x", "b");
    assertThat(item.release().editorNote()).isEqualTo("Checks the price.");
    assertThat(item.wire().handling().priority()).isEqualTo(3);
    assertThat(item.wire().links())
        .containsExactly(new Link("evolvedFrom", "tag:desk.example:2026:70", null, null));
    assertThat(item.wire().media())
        .containsExactly(
            new Media(
                "tag:desk.example:2026:78",
                "featuremedia",
                "picture",
                "Mill",
                "The mill at dusk.",
                null,
                List.of(
                    new Rendition(
                        "https://desk.example/78.jpg",
                        "original",
                        "image/jpeg",
                        1_200,
                        800,
                        null,
                        null))));
    assertThat(item.wire().extensions()).containsKeys("authors", "source", "extra");
  }

  @Test
  void keepsWhateverHasNoFieldOfItsOwn() {
    ReadItem item =
        Wires.item(
            Wires.german(
                "\"x-mood\":{\"level\":3,\"share\":0.5,\"huge\":123456789012345678901234567890},"
                    + "\"digitalSourceType\":{\"uri\":\"http://cv.example/human\"},"));

    assertThat(item.wire().extensions().toString())
        .contains(
            "level=3", "share=0.5", "huge=123456789012345678901234567890", "cv.example/human");
  }

  @Test
  void keepsApartAtAnyDepthWhatIsForEditorsAlone() {
    ReadItem item =
        Wires.item(
            Wires.german(
                "\"x-contacts\":[{\"role\":\"desk\",\"tel\":\"11\"},"
                    + "{\"role\":\"rp:private\",\"tel\":\"22\"}],"
                    + "\"associations\":[{\"name\":\"a\",\"uri\":\"u:2\",\"type\":\"picture\","
                    + "\"edNote\":\"33\",\"profile\":\"p\"}],"));

    Map<String, Object> extensions = new HashMap<>(item.wire().extensions());
    assertThat(String.valueOf(extensions.remove(WireFacts.NONPUBLIC))).contains("22", "33");
    assertThat(extensions.toString()).contains("tel=11").doesNotContain("tel=22", "33");
  }

  @Test
  void takesAPictureByItsCaption() {
    ReadItem item = Wires.item(Wires.picture("\"description_text\":\"Boats off Hellvik.\","));

    assertThat(item.story().headline()).isEqualTo("Regatta");
    assertThat(item.story().body()).isEqualTo("Boats off Hellvik.");
    assertThat(item.wire().media())
        .singleElement()
        .satisfies(
            medium -> {
              assertThat(medium.kind()).isEqualTo("picture");
              assertThat(medium.credit()).isEqualTo("Ola Tveit");
              assertThat(medium.renditions().getFirst().bytes()).isEqualTo(51_200);
            });
  }

  @Test
  void refusesAPictureThatSaysNothing() {
    assertThat(Wires.refused(Wires.picture("")).slug()).isEqualTo("no-text");
    assertThat(Wires.refused(Wires.picture("")).detail()).contains("caption");
  }

  @Test
  void takesADescriptionForTheBodyOfAStoryWithoutOne() {
    ReadItem item =
        Wires.item("{\"uri\":\"u:1\",\"headline\":\"H\",\"description_text\":\"All of it.\"}");

    assertThat(item.story().body()).isEqualTo("All of it.");
    assertThat(item.wire().filing().description()).isNull();
  }

  @Test
  void notesWhatTheSchemaDoesNotAllowWithoutRefusingIt() {
    ReadItem item =
        Wires.item(
            "{\"uri\":\"u:1\",\"urgency\":12,\"type\":\"story\",\"headline\":\"H\",\"body_text\":\"B\"}");

    assertThat(item.reading().repairs()).extracting(Repair::kind).contains("schema-violation");
    assertThat(item.release().urgency()).isNull();
    assertThat(item.wire().extensions()).containsEntry("urgency", 12);
  }

  @Test
  void namesAnItemWithoutUriByWhatItSays() {
    String one =
        "{\"headline\":\"H\",\"body_text\":\"B\",\"versioncreated\":\"2026-11-04T09:00:00Z\"}";
    String other = one.replace("\"B\"", "\"C\"");

    assertThat(Wires.item(one).guid()).isEqualTo(Wires.item(one).guid());
    assertThat(Wires.item(one).guid()).isNotEqualTo(Wires.item(other).guid());
  }

  @Test
  void readsTimesWithoutAZoneInTheFeedsOwn() {
    ReadItem item =
        Wires.item(
            "{\"uri\":\"u:1\",\"headline\":\"H\",\"body_text\":\"B\",\"versioncreated\":\"2026-11-04T09:00:00\"}");

    assertThat(item.release().madeAt()).isEqualTo("2026-11-04T01:00:00Z");
    assertThat(item.wire().times().getFirst().zone()).isEqualTo("Asia/Shanghai");
  }

  @Test
  void saysNothingOfAWireWhereAnItemDoesNot() {
    assertThat(Wires.item("{\"uri\":\"u:1\",\"headline\":\"H\",\"body_text\":\"B\"}").wire())
        .isEqualTo(WireFacts.none());
  }
}
