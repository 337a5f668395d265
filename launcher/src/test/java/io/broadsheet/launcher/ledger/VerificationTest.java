package io.broadsheet.launcher.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerificationTest {
  @Test
  void holdsWhenEveryItemIsAccountedFor() throws IOException {
    JsonNode ledger =
        ledger(
            "{'feed':'demo','received':9,'archived':4,'duplicate':2,'superseded':1,"
                + "'quarantined':1,'inFlight':1,'missing':0,'balanced':true}");

    assertThat(Verification.of(ledger, Map.of("demo", 9L)).holds()).isTrue();
  }

  @Test
  void failsWhenTheLogKnowsOfMore() throws IOException {
    JsonNode ledger = ledger("{'feed':'demo','received':3,'archived':3,'balanced':true}");

    assertThat(Verification.of(ledger, Map.of("demo", 4L)).holds()).isFalse();
  }

  @Test
  void failsForAFeedThatTheArchiveHasNeverHeardOf() throws IOException {
    assertThat(Verification.of(ledger(""), Map.of("wire", 1L)).holds()).isFalse();
  }

  @Test
  void failsForAFeedThatTheLogHasNeverHeardOf() throws IOException {
    JsonNode ledger = ledger("{'feed':'ghost','received':2,'archived':2,'balanced':true}");

    assertThat(Verification.of(ledger, Map.of()).holds()).isFalse();
  }

  @Test
  void addsUpByItself() throws IOException {
    JsonNode ledger = ledger("{'feed':'demo','received':5,'archived':4,'balanced':true}");

    assertThat(Verification.of(ledger, Map.of("demo", 5L)).holds()).isFalse();
  }

  @Test
  void failsWhenTheArchiveItselfSaysSo() throws IOException {
    JsonNode ledger = ledger("{'feed':'demo','received':5,'archived':5,'balanced':false}");

    assertThat(Verification.of(ledger, Map.of("demo", 5L)).holds()).isFalse();
  }

  @Test
  void failsOnAMissingItem() throws IOException {
    JsonNode ledger =
        ledger("{'feed':'demo','received':5,'archived':5,'missing':1,'balanced':true}");

    assertThat(Verification.of(ledger, Map.of("demo", 5L)).holds()).isFalse();
  }

  private static JsonNode ledger(String feeds) throws IOException {
    String json = ("{'feeds':[" + feeds + "]}").replace('\'', '"');
    return Json.tree(json.getBytes(StandardCharsets.UTF_8));
  }
}
