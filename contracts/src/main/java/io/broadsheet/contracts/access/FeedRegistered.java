package io.broadsheet.contracts.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.id.FeedId;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed's record on the compacted topic {@code feeds.registered}, keyed by its id.
 *
 * @param name for people
 * @param zone in which its naive dates are read
 * @param language BCP 47, taken when a document says none; null to detect
 * @param charset taken when a document declares none and detection is unsure; null for UTF-8
 * @param accepts media types that it may post; empty for all
 * @param requestsPerMinute above which it is told to wait
 * @param senders of mail that it may hand in; empty for anybody, and unknown in release 0.1.0
 * @param source where its documents are fetched besides; absent when it posts them all itself
 */
public record FeedRegistered(
    FeedId id,
    String name,
    ZoneId zone,
    @Nullable String language,
    @Nullable String charset,
    List<String> accepts,
    int requestsPerMinute,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PermittedSender> senders,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FeedSource source) {
  public FeedRegistered {
    Require.notBlank(name, "name");
    Require.that(requestsPerMinute > 0, "requestsPerMinute: 1 or more, not " + requestsPerMinute);
    accepts = List.copyOf(accepts);
    senders = senders == null ? List.of() : List.copyOf(senders);
  }

  /** A feed that posts by itself, and hands in mail from anybody or none. */
  public FeedRegistered(
      FeedId id,
      String name,
      ZoneId zone,
      @Nullable String language,
      @Nullable String charset,
      List<String> accepts,
      int requestsPerMinute) {
    this(id, name, zone, language, charset, accepts, requestsPerMinute, List.of(), null);
  }

  /** The same feed, fetched from there from now on; null when it posts all itself again. */
  public FeedRegistered from(@Nullable FeedSource other) {
    return new FeedRegistered(
        id, name, zone, language, charset, accepts, requestsPerMinute, senders, other);
  }
}
