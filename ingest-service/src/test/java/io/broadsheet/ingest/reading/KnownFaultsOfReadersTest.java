package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.reading.iptc7901.WireReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of news are known to get wrong; each fault is shown to be absent here. */
class KnownFaultsOfReadersTest {
  private static final String NINJS =
      "{\"uri\":\"u:1\",\"versioncreated\":\"%s\",\"headline\":\"H\",\"body_text\":\"B\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-04T10:00:00Z",
        "2026-11-04T10:00:00+0000",
        "2026-11-04T18:00:00+08:00",
        "2026-11-04T18:00:00+0800",
        "2026-11-04T05:00:00.000-05:00",
        "20261104T180000+0800",
        "2026-11-04 18:00:00",
        "Wed, 04 Nov 2026 18:00:00 +0800",
        "4 Nov 2026 10:00 GMT",
        "2026-11-04T18:00:00 GMT+8",
        "2026-11-04T19:00:00GMT+9"
      })
  void takesDatesOfNinjsInEveryForm(String said) {
    ReadItem item = read(NINJS.formatted(said), "item.json").items().getFirst();

    assertThat(item.release().madeAt()).isEqualTo("2026-11-04T10:00:00Z");
    assertThat(item.wire().times().getFirst().said()).isEqualTo(said);
    assertThat(item.wire().times().getFirst().zone())
        .isEqualTo(said.endsWith("18:00:00") ? "Asia/Shanghai" : null);
  }

  @Test
  void refusesABadItemAloneAndTakesWhatComesAfterIt() {
    String good = NINJS.formatted("2026-11-04T10:00:00Z");
    String bad = NINJS.formatted("tomorrow").replace("u:1", "u:2");

    ReadDocument read =
        read("[%s,%s,%s]".formatted(good, bad, good.replace("u:1", "u:3")), "items.json");

    assertThat(read.items()).extracting(ReadItem::guid).containsExactly("u:1", "u:3");
    assertThat(read.refused()).extracting(RefusedItem::position).containsExactly(1);
    assertThat(read.refused().getFirst().guid()).isEqualTo("u:2");
    assertThat(read.refused().getFirst().errors().getFirst().pointer())
        .isEqualTo("/1/versioncreated");
  }

  @Test
  void takesAKillOfWhatWasNeverSeen() {
    ReadItem kill =
        read("{\"uri\":\"u:9\",\"version\":\"3\",\"pubstatus\":\"canceled\"}", "item.json")
            .items()
            .getFirst();

    assertThat(kill.guid()).isEqualTo("u:9");
    assertThat(kill.release().status()).isEqualTo(Status.CANCELED);
    assertThat(kill.release().version()).isEqualTo("3");
  }

  @Test
  void givesAStoryOfTheWireTheSameIdAtEveryReading() {
    String story =
        "\u0001abc0123 3 pol 60 0231\u0002\r\nHarbour opens\r\n\r\n"
            + "The harbour has opened again after the storm.\r\n\u0003041230 nov 26\u0004";

    assertThat(idsOfWire(story)).hasSize(1).isEqualTo(idsOfWire(story));
  }

  @Test
  void keepsEntriesOfAFeedApartThatWereUpdatedAtTheSameTime() {
    String entry =
        "<entry><id>e%d</id><title>T%d</title><updated>2026-11-04T10:00:00Z</updated>"
            + "<content>C%d</content></entry>";
    String entries =
        IntStream.range(0, 5).mapToObj(i -> entry.formatted(i, i, i)).collect(Collectors.joining());

    ReadDocument read =
        read("<feed xmlns='http://www.w3.org/2005/Atom'>" + entries + "</feed>", "feed.xml");

    assertThat(read.items())
        .extracting(ReadItem::guid)
        .containsExactly("e0", "e1", "e2", "e3", "e4");
  }

  @Test
  void keepsItemsWithoutAnIdApart() {
    ReadDocument rss =
        read(
            "<rss><channel><item><title>A</title><description>a</description></item>"
                + "<item><title>B</title><description>b</description></item></channel></rss>",
            "feed.xml");
    ReadDocument ninjs =
        read(
            "[{\"headline\":\"A\",\"body_text\":\"a\"},{\"headline\":\"B\",\"body_text\":\"b\"}]",
            "items.json");

    assertThat(rss.items()).extracting(ReadItem::guid).doesNotHaveDuplicates().hasSize(2);
    assertThat(ninjs.items()).extracting(ReadItem::guid).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void cutsNoTextShort() {
    String paragraph = "字".repeat(999);
    String body =
        IntStream.range(0, 100).mapToObj(i -> paragraph).collect(Collectors.joining("\\n"));

    ReadItem ninjs =
        read("{\"uri\":\"u\",\"headline\":\"H\",\"body_text\":\"%s\"}".formatted(body), "item.json")
            .items()
            .getFirst();
    ReadItem rss =
        read(
                "<rss><channel><item><title>H</title><description>&lt;p&gt;%s&lt;/p&gt;"
                        .formatted(body.replace("\\n", "&lt;/p&gt;&lt;p&gt;"))
                    + "</description></item></channel></rss>",
                "feed.xml")
            .items()
            .getFirst();

    assertThat(ninjs.story().body()).hasSize(99_999);
    assertThat(rss.story().body()).isEqualTo(ninjs.story().body());
  }

  private static List<String> idsOfWire(String text) {
    Document document =
        new Document(
            Feeds.countyPaper(),
            "application/vnd.iptc.iptc7901",
            text,
            null,
            Instant.parse("2026-11-23T10:00:00Z"));
    return ((ReadDocument) new WireReader().read(document))
        .items().stream().map(ReadItem::guid).toList();
  }

  private static ReadDocument read(String text, String name) {
    return (ReadDocument) WireReaders.read(text, name);
  }
}
