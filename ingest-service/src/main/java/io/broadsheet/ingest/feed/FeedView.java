package io.broadsheet.ingest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.id.FeedId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it sees itself.
 *
 * @param source where its documents are fetched; absent when it posts them all itself
 * @param pulled how that stands; absent before its address was asked for the first time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedView(
    FeedId feed,
    String name,
    List<String> accepts,
    String zone,
    Limits limits,
    @Nullable FeedSource source,
    @Nullable FeedPulled pulled) {

  /**
   * What a feed may do.
   *
   * @param maxBodyBytes of one document, and of one line of a streamed post
   * @param requestsLeft at once, now
   */
  public record Limits(long maxBodyBytes, int requestsPerMinute, long requestsLeft) {}

  static FeedView of(
      FeedRegistered feed, List<String> accepts, Limits limits, @Nullable FeedPulled pulled) {
    return new FeedView(
        feed.id(), feed.name(), accepts, feed.zone().getId(), limits, feed.source(), pulled);
  }
}
