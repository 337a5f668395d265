package io.broadsheet.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.collection.PullOutcome;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.access.Access;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedTableTest {
  private static final FeedId FEED = new FeedId("county-paper");
  private static final URI RSS = URI.create("https://chengling.example/rss.xml");
  private static final Instant AT = Instant.parse("2026-11-23T10:00:00.123Z");

  @Test
  void showsWhereDocumentsComeFromAndHowThatStands() {
    FeedPulled pulled =
        new FeedPulled(FEED, RSS, AT, PullOutcome.TAKEN, AT.plusSeconds(300), null, null, null);

    String lines = String.join("\n", table(web(), pulled).lines(AT, 250));

    assertThat(lines)
        .contains("https://chengling.example/rss.xml every 5m")
        .contains("taken 2026-11-23T10:00:00Z");
  }

  @Test
  void tellsWhatStandsInTheWay() {
    FeedPulled.Trouble trouble =
        new FeedPulled.Trouble(
            AT.minusSeconds(60), 3, new FeedPulled.Fault("/problems/timed-out", "Late.", "7f"));
    FeedPulled failed =
        new FeedPulled(FEED, RSS, AT, PullOutcome.FAILED, AT.plusSeconds(60), null, null, trouble);

    assertThat(FeedTable.fetching(feed(web()), failed))
        .isEqualTo(
            "failed 2026-11-23T10:00:00Z, 3 times since 2026-11-23T09:59:00Z: /problems/timed-out");
  }

  @Test
  void doesNotMixUpAddresses() {
    FeedPulled elsewhere =
        new FeedPulled(
            FEED,
            URI.create("https://chengling.example/old"),
            AT,
            PullOutcome.GONE,
            null,
            null,
            null,
            null);

    assertThat(FeedTable.fetching(feed(web()), elsewhere)).isEqualTo("not yet");
    assertThat(FeedTable.fetching(feed(FeedSource.folder("/srv/drop", null)), null)).isEmpty();
    assertThat(FeedTable.fetching(feed(null), null)).isEmpty();
  }

  @Test
  void isTheFeedsOwnRecordAsJson() {
    String json = Json.pretty(table(web(), null).json());

    assertThat(json).contains("\"id\" : \"county-paper\"", "\"every\" : \"PT5M\"");
  }

  private static FeedSource web() {
    return FeedSource.web(RSS, Duration.ofMinutes(5), null);
  }

  private static FeedRegistered feed(@Nullable FeedSource source) {
    return new FeedRegistered(FEED, "县报", ZoneId.of("Asia/Shanghai"), null, null, List.of(), 60)
        .from(source);
  }

  private static FeedTable table(FeedSource source, @Nullable FeedPulled pulled) {
    return new FeedTable(
        new Access(
            new TreeMap<>(Map.of(FEED, feed(source))),
            Map.of(),
            pulled == null ? Map.of() : Map.of(FEED, pulled)));
  }
}
