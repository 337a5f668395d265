package io.broadsheet.ingest.reading.simple;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.Document;
import io.broadsheet.ingest.reading.ReadDocument;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleReaderTest {
  private final SimpleReader reader = new SimpleReader();

  @Test
  void takesEveryFieldOfTheContract() {
    ReadItem item =
        item(
            """
            {"guid":"wire-7","version":3,"headline":"水库开闸放水","body":"第一段。\\n第二段。",
             "subheadlines":["下游三镇受益"],"authors":["林一舟",{"name":"周禾","role":"摄影"}],
             "language":"zh-hans","publishedAt":"2022-11-16T08:00:00+0800","status":"usable",
             "embargoedUntil":"2022-11-16T01:00:00Z","sections":["medtop:06000000","民生"],
             "url":"https://paper.example/7","urgency":4,"editorNote":"核对水位"}
            """);

    assertThat(item.guid()).isEqualTo("wire-7");
    assertThat(item.release().version()).isEqualTo("3");
    assertThat(item.release().publishedAt()).isEqualTo(Instant.parse("2022-11-16T00:00:00Z"));
    assertThat(item.release().embargoedUntil()).isEqualTo(Instant.parse("2022-11-16T01:00:00Z"));
    assertThat(item.release().urgency()).isEqualTo(4);
    assertThat(item.release().editorNote()).isEqualTo("核对水位");
    assertThat(item.story().language()).isEqualTo("zh-Hans");
    assertThat(item.story().subheadlines()).containsExactly("下游三镇受益");
    assertThat(item.story().authors())
        .containsExactly(new Author("林一舟", null), new Author("周禾", "摄影"));
    assertThat(item.story().subjects())
        .containsExactly(
            new Subject("medtop", "medtop:06000000", null), new Subject("feed", "民生", null));
  }

  @Test
  void namesAnItemWithoutGuidByWhatItSays() {
    ReadItem one = item("{\"headline\":\"甲\",\"body\":\"文\"}");
    ReadItem same = item("{\"body\":\"文\",\"headline\":\"甲\"}");
    ReadItem other = item("{\"headline\":\"乙\",\"body\":\"文\"}");

    assertThat(one.guid()).isEqualTo(same.guid()).isNotEqualTo(other.guid());
  }

  @Test
  void takesAKillThatSaysNoMoreThanWhatItKills() {
    ReadItem kill = item("{\"guid\":\"wire-7\",\"version\":\"4\",\"status\":\"canceled\"}");

    assertThat(kill.release().status()).isEqualTo(Status.CANCELED);
    assertThat(kill.story().headline()).isEqualTo("wire-7");
  }

  @Test
  void tellsAllThatIsWrongAtOnceAndWhere() {
    Refused refused =
        refused(
            """
            {"headline":7,"urgency":12,"publishedAt":"tomorrow","status":"gone",
             "authors":[{"role":"记者"}]}
            """);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.faults())
        .extracting(Refused.Fault::pointer)
        .containsExactlyInAnyOrder(
            "/headline", "/body", "/urgency", "/publishedAt", "/status", "/authors/0/name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"headline\":\"a\",\"body\":\"b\\u0000c\"}",
        "{\"headline\":\"a\",\"body\":\"b\\ud800c\"}",
        "{\"headline\":\"a\",\"body\":\"b\\udc00\"}"
      })
  void refusesCharactersThatNoTextMayHold(String json) {
    Refused refused = refused(json);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.faults()).extracting(Refused.Fault::pointer).containsExactly("/body");
  }

  @Test
  void keepsCharactersBeyondTheBasicPlane() {
    assertThat(item("{\"headline\":\"𠮷\",\"body\":\"😀\"}").story().body()).isEqualTo("😀");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"headline\":\"a\",}", "{\"headline\":\"a\"} x", "{'a':1}", "", "nul"})
  void refusesWhatIsNoJsonWithLineAndColumn(String json) {
    if (json.isEmpty()) {
      assertThat(refused(json).status()).isBetween(400, 422);
      return;
    }
    Refused refused = refused(json);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.faults()).hasSize(1);
    assertThat(refused.faults().getFirst().line()).isPositive();
  }

  @Test
  void refusesTheSameFieldTwice() {
    assertThat(refused("{\"headline\":\"a\",\"headline\":\"b\",\"body\":\"c\"}").status())
        .isEqualTo(400);
  }

  @Test
  void refusesDepthWithoutFollowingIt() {
    String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

    assertThat(refused(deep).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "7", "null"})
  void refusesJsonThatIsNotOneArticle(String json) {
    assertThat(refused(json).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "url | javascript:alert(1)",
        "url | not an address",
        "url | /relative",
        "publishedAt | 2026-02-30",
        "publishedAt | 2026-13-01T00:00:00Z",
        "language | @@@",
        "status | deleted"
      })
  void refusesAValueThatCannotBeMeant(String field, String value) {
    Refused refused =
        refused("{\"headline\":\"a\",\"body\":\"b\",\"%s\":\"%s\"}".formatted(field, value));

    assertThat(refused.faults()).extracting(Refused.Fault::pointer).containsExactly("/" + field);
  }

  @Test
  void boundsWhatHasToFitAnIndexOrALine() {
    Refused refused =
        refused(
            "{\"guid\":\"%s\",\"version\":%s,\"headline\":\"%s\",\"body\":\"b\"}"
                .formatted("g".repeat(1_001), "9".repeat(900), "h".repeat(10_001)));

    assertThat(refused.faults())
        .extracting(Refused.Fault::pointer)
        .containsExactlyInAnyOrder("/guid", "/headline");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-11-16T08:00:00+08:00, 2022-11-16T00:00:00Z",
    "2022-11-16T08:00:00+0800, 2022-11-16T00:00:00Z",
    "2022-11-16T00:00:00.123Z, 2022-11-16T00:00:00.123Z",
    "2022-11-16 08:00:00, 2022-11-16T00:00:00Z",
    "2022-11-16T08:00, 2022-11-16T00:00:00Z",
    "2022-11-16, 2022-11-15T16:00:00Z"
  })
  void readsTimesAsFeedsWriteThem(String written, Instant meant) {
    ReadItem item =
        item("{\"headline\":\"a\",\"body\":\"b\",\"publishedAt\":\"%s\"}".formatted(written));

    assertThat(item.release().publishedAt()).isEqualTo(meant);
  }

  private ReadItem item(String json) {
    ReadOutcome outcome = reader.read(document(json));
    assertThat(outcome).isInstanceOf(ReadDocument.class);
    return ((ReadDocument) outcome).items().getFirst();
  }

  private Refused refused(String json) {
    ReadOutcome outcome = reader.read(document(json));
    assertThat(outcome).isInstanceOf(Refused.class);
    return (Refused) outcome;
  }

  private static Document document(String json) {
    return new Document(Feeds.countyPaper(), "application/json", json, null, Instant.EPOCH);
  }
}
