package io.broadsheet.ingest.reading.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
  private static final String GOOD = "{\"uri\":\"u:%d\",\"headline\":\"H\",\"body_text\":\"B\"}";

  @Test
  void takesTheGoodItemsOfAListAndSaysWhatIsWrongWithTheOthers() {
    ReadDocument read =
        Wires.read(
            "["
                + GOOD.formatted(1)
                + ",{\"uri\":7},42,"
                + GOOD.formatted(2)
                + ",{\"uri\":\"u:3\",\"type\":\"video\"}]");

    assertThat(read.items()).extracting(ReadItem::guid).containsExactly("u:1", "u:2");
    assertThat(read.refused()).extracting(RefusedItem::position).containsExactly(1, 2, 4);
    assertThat(read.refused().getFirst().errors().getFirst().pointer()).isEqualTo("/1/uri");
    assertThat(read.refused().getLast().guid()).isEqualTo("u:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\":[%s]}",
        "{\"_items\":[%s],\"_meta\":{}}",
        "{\"hits\":[%s]}",
        "{\"results\":[%s]}",
        "{\"data\":{\"items\":[{\"item\":%s}]}}"
      })
  void findsTheItemsInAnAnswerOfAnApi(String envelope) {
    assertThat(Wires.item(envelope.formatted(GOOD.formatted(1))).guid()).isEqualTo("u:1");
    assertThat(reads(envelope.formatted(GOOD.formatted(1)))).isTrue();
  }

  @Test
  void tellsNinjsFromASimpleArticleByItsKeys() {
    assertThat(reads(Wires.nordic(""))).isTrue();
    assertThat(reads(Wires.german(""))).isTrue();
    assertThat(reads(Wires.newsroom(""))).isTrue();
    assertThat(reads("{\"guid\":\"g\",\"version\":\"2\",\"headline\":\"H\",\"body\":\"B\"}"))
        .isFalse();
    assertThat(reads("{\"guid\":\"g\",\"status\":\"canceled\"}")).isFalse();
    assertThat(reads("[1,2]")).isFalse();
    assertThat(reads("{")).isFalse();
    assertThat(reads("[".repeat(100_000))).isFalse();
  }

  @Test
  void refusesHostileJsonAsMalformed() {
    assertThat(Wires.refused("{\"uri\":\"a\",\"uri\":\"b\"}").status()).isEqualTo(400);
    assertThat(Wires.refused("{\"uri\":\"a\",\"x\":1" + "0".repeat(100_000) + "}").status())
        .isEqualTo(400);
    assertThat(Wires.refused("[".repeat(100_000)).status()).isEqualTo(400);
    assertThat(Wires.refused("[]").slug()).isEqualTo("no-items");
    assertThat(
            Wires.refused("{\"uri\":\"a\",\"headline\":\"\\u0000\",\"body_text\":\"B\"}").status())
        .isEqualTo(422);
  }

  private static boolean reads(String json) {
    Document as = Wires.document(json);
    return new NinjsReader()
        .reads(new Document(as.feed(), "application/json", json, null, as.receivedAt()));
  }
}
