package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What the key that asks may do. */
@Path("/v1/feeds/self")
public class FeedResource {
  private final PostingFeed postingFeed;
  private final AcceptedTypes acceptedTypes;
  private final RateLimits rateLimits;
  private final SubmissionSettings settings;

  FeedResource(
      PostingFeed postingFeed,
      AcceptedTypes acceptedTypes,
      RateLimits rateLimits,
      SubmissionSettings settings) {
    this.postingFeed = postingFeed;
    this.acceptedTypes = acceptedTypes;
    this.rateLimits = rateLimits;
    this.settings = settings;
  }

  /** The feed, its formats, its limits and how much is left. */
  @GET
  @RolesAllowed("feed")
  @Produces(MediaType.APPLICATION_JSON)
  public Self self() {
    FeedRegistered feed = postingFeed.get();
    return new Self(
        feed.id(),
        feed.name(),
        acceptedTypes.of(feed),
        feed.zone().getId(),
        new Limits(
            settings.maxBody().asLongValue(), feed.requestsPerMinute(), rateLimits.left(feed)));
  }

  /** A feed as it sees itself. */
  public record Self(FeedId feed, String name, List<String> accepts, String zone, Limits limits) {}

  /**
   * What a feed may do.
   *
   * @param maxBodyBytes of one document, and of one line of a streamed post
   * @param requestsLeft at once, now
   */
  public record Limits(long maxBodyBytes, int requestsPerMinute, long requestsLeft) {}
}
