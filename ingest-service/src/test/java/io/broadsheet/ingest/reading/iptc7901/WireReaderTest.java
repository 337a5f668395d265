package io.broadsheet.ingest.reading.iptc7901;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WireReaderTest {
  private static final String FERRY =
      wire(
          """
          %SYN%SOHnvd0123 3 pl 45 Norway
          Ferry/Hellvik/
          %STXFerry runs again

          Eds: map to follow
          HELLVIK - The ferry crossed at noon.

          Fares rise.
          %ETX
          231545 GMT Nov 26
          """);
  private static final String TIDE =
      wire(
          """
          %SYN%SOHa0042%USlbylc
          u i%DC3BC-Tide 11-23 0120
          %STX^Tide breaks wall<
          ^By UNA BRECKON<
          \tHELLVIK (NV) - The wall broke.
          \tNobody was hurt.
          %ETX
          NV-HK-11-23-26 1545EST<
          """);

  private final WireReader reader = new WireReader();

  @Test
  void readsAMessageOfIptc7901() {
    ReadItem read = all(FERRY).items().getFirst();

    assertThat(all(FERRY).format()).isEqualTo("iptc7901");
    assertThat(read.story().headline()).isEqualTo("Ferry runs again");
    assertThat(read.story().body()).isEqualTo("HELLVIK - The ferry crossed at noon.\nFares rise.");
    assertThat(read.release().urgency()).isEqualTo(3);
    assertThat(read.release().editorNote()).isEqualTo("Eds: map to follow");
    assertThat(read.release().madeAt()).isEqualTo(Instant.parse("2026-11-23T15:45:00Z"));
    assertThat(read.wire().filing().slugline()).isEqualTo("Ferry/Hellvik");
    assertThat(read.story().subjects()).containsExactly(new Subject("iptc7901", "pl", null));
  }

  @Test
  void readsAMessageOfAnpa1312() {
    ReadItem read = all(TIDE).items().getFirst();

    assertThat(all(TIDE).format()).isEqualTo("anpa1312");
    assertThat(read.story().headline()).isEqualTo("Tide breaks wall");
    assertThat(read.story().authors()).containsExactly(new Author("UNA BRECKON", null));
    assertThat(read.story().body()).isEqualTo("HELLVIK (NV) - The wall broke.\nNobody was hurt.");
    assertThat(read.release().urgency()).isEqualTo(3);
    assertThat(read.release().madeAt()).isEqualTo(Instant.parse("2026-11-23T20:45:00Z"));
    assertThat(read.wire().filing().slugline()).isEqualTo("BC-Tide");
    assertThat(read.story().subjects()).containsExactly(new Subject("anpa1312", "i", null));
  }

  @Test
  void givesAMessageTheSameIdAtEveryParse() {
    assertThat(all(FERRY).items().getFirst().guid())
        .isEqualTo("iptc7901:nvd:0123:2026-11-23")
        .isEqualTo(all(FERRY).items().getFirst().guid());
  }

  @Test
  void takesOneStoryUnderTwoCategoriesAsOne() {
    String both = FERRY + FERRY.replace("nvd0123 3 pl", "nvd0124 3 ec");

    assertThat(all(both).items()).hasSize(1);
    assertThat(all(both).items().getFirst().story().subjects())
        .extracting(Subject::code)
        .containsExactly("pl", "ec");
  }

  @Test
  void killsTheMessageThatAKillNames() {
    ReadItem kill =
        all(kill("nvd0130", "KILL KILL KILL", "Please kill nvd0123.")).items().getFirst();

    assertThat(kill.guid()).isEqualTo(all(FERRY).items().getFirst().guid());
    assertThat(kill.release().status()).isEqualTo(Status.CANCELED);
    assertThat(kill.release().version()).isNull();
    assertThat(kill.release().editorNote()).isEqualTo("KILL KILL KILL");
    assertThat(kill.wire().handling().signals()).containsExactly("KILL");
  }

  @Test
  void findsTheDayBeforeForANumberThatIsYetToCome() {
    ReadItem kill = all(kill("nvd0004", "撤稿", "第0123号稿件作废。")).items().getFirst();

    assertThat(kill.guid()).isEqualTo("iptc7901:nvd:0123:2026-11-22");
  }

  @Test
  void holdsBackTheMessageThatIsToBeHeld() {
    ReadItem hold =
        all(kill("nvd0130", "HOLD HOLD HOLD", "Please hold item nvd 123.")).items().getFirst();

    assertThat(hold.guid()).isEqualTo("iptc7901:nvd:0123:2026-11-23");
    assertThat(hold.release().status()).isEqualTo(Status.WITHHELD);
  }

  @Test
  void takesACorrectionThatNamesAMessageAsItsNewVersion() {
    ReadItem corrected =
        all(kill("nvd0130", "CORRECTION to message 0123:", "Ferry runs at one\n\nHELLVIK - One."))
            .items()
            .getFirst();

    assertThat(corrected.guid()).isEqualTo("iptc7901:nvd:0123:2026-11-23");
    assertThat(corrected.release().status()).isEqualTo(Status.USABLE);
    assertThat(corrected.story().headline()).isEqualTo("Ferry runs at one");
    assertThat(corrected.story().body()).isEqualTo("HELLVIK - One.");
    assertThat(corrected.release().editorNote()).isEqualTo("CORRECTION to message 0123:");
  }

  @Test
  void takesACorrectionThatNamesNoneAsAnArticleOfItsOwn() {
    ReadItem corrected =
        all(kill("nvd0130", "KORREKTUR:", "Fähre fährt\n\nHELLVIK - Um eins.")).items().getFirst();

    assertThat(corrected.guid()).isEqualTo("iptc7901:nvd:0130:2026-11-23");
    assertThat(corrected.story().headline()).isEqualTo("Fähre fährt");
  }

  @Test
  void countsNumbersByTheSendersDayWhateverDayItIsAtTheFeed() {
    // Shanghai's midnight lies between the two.
    String evening = FERRY.replace("231545 GMT", "231500 GMT");
    String later = kill("nvd0130", "KILL nvd0123", "Wrong.").replace("231550", "231650 GMT");

    assertThat(all(evening + later).items())
        .extracting(ReadItem::guid)
        .containsOnly("iptc7901:nvd:0123:2026-11-23");
  }

  @Test
  void takesALineBehindTheBylineForWhatTheAuthorIs() {
    ReadItem item =
        all(TIDE.replace("UNA BRECKON<", "UNA BRECKON<\r\n^Harbour Correspondent="))
            .items()
            .getFirst();

    assertThat(item.story().authors())
        .containsExactly(new Author("UNA BRECKON", "Harbour Correspondent"));
    assertThat(item.story().subheadlines()).isEmpty();
  }

  @Test
  void keepsWhatIsForDesksAloneFromReaders() {
    ReadItem advisory =
        all(kill("nvd0130", "ADVISORY", "A map follows nvd0123.")).items().getFirst();

    assertThat(advisory.guid()).isEqualTo("iptc7901:nvd:0130:2026-11-23");
    assertThat(advisory.release().status()).isEqualTo(Status.WITHHELD);
  }

  @Test
  void refusesAKillThatDoesNotSayOfWhat() {
    ReadDocument read = all(FERRY + kill("nvd0130", "KILL KILL KILL", "Please kill our story."));

    assertThat(read.items()).hasSize(1);
    assertThat(read.refused())
        .singleElement()
        .satisfies(
            refused -> assertThat(refused.type()).isEqualTo("/problems/recall-without-target"));
  }

  @Test
  void refusesOneMessageOfSeveralAlone() {
    ReadDocument read = all(FERRY + "\u0001???\r\n\u0002text\u0003" + TIDE);

    assertThat(read.items()).hasSize(2);
    assertThat(read.refused()).hasSize(1);
    assertThat(read.refused().getFirst().position()).isEqualTo(1);
  }

  @Test
  void tellsMessagesWithoutADayApart() {
    String undated = "\u0001nvd0007 4 pl 9\r\n\u0002Low tide today.\u0003";

    assertThat(all(undated + undated.replace("Low", "High")).items())
        .extracting(ReadItem::guid)
        .doesNotHaveDuplicates();
  }

  @Test
  void isKnownByItsControlCharacters() {
    assertThat(reader.reads(document("text/plain", FERRY))).isTrue();
    assertThat(reader.reads(document("text/plain", "Ferry runs"))).isFalse();
  }

  @Test
  void refusesATransmissionWithoutAMessage() {
    Refused refused = (Refused) reader.read(document("application/vnd.anpa1312", "Ferry runs"));

    assertThat(refused.slug()).isEqualTo("no-items");
  }

  private ReadDocument all(String text) {
    return (ReadDocument) reader.read(document("application/vnd.iptc.iptc7901", text));
  }

  private static Document document(String type, String text) {
    return new Document(
        Feeds.countyPaper(), type, text, null, Instant.parse("2026-11-23T10:00:00Z"));
  }

  private static String kill(String number, String line, String text) {
    return wire(
        "%SYN%SOH"
            + number
            + " 1 pl 9\nFerry/Hellvik/\n%STX"
            + line
            + "\n\n"
            + text
            + "\n%ETX\n231550 GMT Nov 26\n");
  }

  /** With control characters for their names, and the line ends of a teleprinter. */
  private static String wire(String readable) {
    return readable
        .replace("%SYN", "\u0016\u0016")
        .replace("%SOH", "\u0001")
        .replace("%STX", "\u0002")
        .replace("%ETX", "\u0003")
        .replace("%US", "\u001F")
        .replace("%DC3", "\u0013")
        .replace("\n", "\r\n");
  }
}
