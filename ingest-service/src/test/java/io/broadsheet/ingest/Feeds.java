package io.broadsheet.ingest;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import java.time.ZoneId;
import java.util.List;

/** Feeds as tests need them. */
public final class Feeds {
  private Feeds() {}

  /** A county paper in China that posts anything. */
  public static FeedRegistered countyPaper() {
    return new FeedRegistered(
        new FeedId("county-paper"), "县报", ZoneId.of("Asia/Shanghai"), null, null, List.of(), 600);
  }
}
