package io.broadsheet.ingest.reading.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.item.ItemTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorialTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "usable    |",
        "usable    | \"pubstatus\":\"usable\",",
        "withheld  | \"pubstatus\":\"withheld\",",
        "canceled  | \"pubstatus\":\"canceled\",",
        "canceled  | \"pubstatus\":\"Cancelled\",",
        "canceled  | \"pubstatus\":\"usable\",\"editorialtypes\":[\"Kill\"],",
        "withheld  | \"pubstatus\":\"usable\",\"editorialtypes\":[\"Withhold\"],",
        "canceled  | \"editorialtypes\":[\"Disregard\"],",
        "usable    | \"editorialtypes\":[\"Corrective\"],",
        "canceled  | \"pubstatus\":\"withheld\",\"editorialtypes\":[\"Kill\"],",
        "canceled  | \"ednote\":\"BULLETIN KILL. The bridge did not reopen.\",",
        "canceled  | \"ednote\":\"EDITORS: KILL the story slugged TARN.\",",
        "withheld  | \"ednote\":\"WITHHOLD until the facts are checked.\",",
        "usable    | \"ednote\":\"Kills reference to the mayor.\",",
        "usable    | \"ednote\":\"CORRECTS name.\","
      })
  void theStatusAloneDoesNotDecide(String status, String more) {
    ReadItem item = Wires.item(Wires.american(more == null ? "" : more));

    assertThat(item.release().status()).isEqualTo(Status.of(status));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"editorialtypes\":[\"HoldForRelease\"],",
        "\"ednote\":\"HOLD FOR RELEASE by the desk.\",",
        "\"pubstatus\":\"Embargoed\",",
        "\"embargoed\":true,"
      })
  void anEmbargoWithoutATimeHoldsUntilTold(String more) {
    ReadItem item = Wires.item(Wires.american(more));

    assertThat(item.release().status()).isEqualTo(Status.USABLE);
    assertThat(item.release().embargoedUntil()).isEqualTo(ItemTimes.UNTIL_TOLD);
  }

  @Test
  void anEmbargoHasATimeInEachGeneration() {
    assertThat(
            Wires.item(Wires.nordic("\"embargoed\":\"2026-11-05T06:00:00+01:00\","))
                .release()
                .embargoedUntil())
        .isEqualTo("2026-11-05T05:00:00Z");
    assertThat(
            Wires.item(Wires.german("\"embargoedUntil\":\"2026-11-05T06:00:00Z\","))
                .release()
                .embargoedUntil())
        .isEqualTo("2026-11-05T06:00:00Z");
  }

  @Test
  void aKillNeedNoMoreThanWhatItKills() {
    ReadItem kill =
        Wires.item("{\"uri\":\"urn:w:1\",\"pubstatus\":\"canceled\",\"version\":\"3\"}");

    assertThat(kill.release().status()).isEqualTo(Status.CANCELED);
    assertThat(kill.story().headline()).isEqualTo("urn:w:1");
    assertThat(kill.story().body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"pubstatus\":\"gone\",           | /pubstatus",
        "\"pubstatus\":7,                  | /pubstatus",
        "\"embargoed\":\"soon\",           | /embargoed",
        "\"version\":{\"a\":1},            | /version"
      })
  void refusesWhatWouldLeaveInDoubtWhatMayBePublished(String more, String pointer) {
    String json = "{\"uri\":\"u:1\"," + more + "\"headline\":\"H\",\"body_text\":\"B\"}";

    Refused refused = Wires.refused(json);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.faults()).extracting(Refused.Fault::pointer).containsExactly(pointer);
  }
}
