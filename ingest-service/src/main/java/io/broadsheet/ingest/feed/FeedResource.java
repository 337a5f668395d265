package io.broadsheet.ingest.feed;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.ingest.collection.pull.Pulling;
import io.broadsheet.ingest.submission.AcceptedTypes;
import io.broadsheet.ingest.submission.PostingFeed;
import io.broadsheet.ingest.submission.RateLimits;
import io.broadsheet.ingest.submission.SubmissionSettings;
import io.broadsheet.runtime.access.AccessTable;
import io.broadsheet.runtime.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Feeds, what they may post, and how fetching stands for those that are fetched. */
@Path("/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {
  private final PostingFeed postingFeed;
  private final AccessTable access;
  private final AcceptedTypes acceptedTypes;
  private final RateLimits rateLimits;
  private final Pulling pulling;
  private final long maxBodyBytes;

  FeedResource(
      PostingFeed postingFeed,
      AccessTable access,
      AcceptedTypes acceptedTypes,
      RateLimits rateLimits,
      Pulling pulling,
      SubmissionSettings settings) {
    this.postingFeed = postingFeed;
    this.access = access;
    this.acceptedTypes = acceptedTypes;
    this.rateLimits = rateLimits;
    this.pulling = pulling;
    this.maxBodyBytes = settings.maxBody().asLongValue();
  }

  /** The key's own feed, its formats, its limits and how much is left. */
  @GET
  @Path("self")
  @RolesAllowed("feed")
  public FeedView self() {
    return view(postingFeed.get());
  }

  /** All feeds. */
  @GET
  @RolesAllowed("operator")
  public Feeds all() {
    return new Feeds(access.feeds().stream().map(this::view).toList());
  }

  /** Has a feed's address asked now, whatever its timetable says. */
  @POST
  @Path("{feed}/pull")
  @RolesAllowed("operator")
  @RunOnVirtualThread
  public Response pull(@PathParam("feed") String name) throws InterruptedException {
    FeedRegistered feed =
        Optional.of(name)
            .filter(FeedId::isValid)
            .map(FeedId::new)
            .flatMap(access::feed)
            .orElseThrow(() -> Problems.notFound("There is no such feed."));
    URI url = feed.source() == null ? null : feed.source().url();
    if (url == null) {
      throw Problems.of(409, "not-pulled", "Feed is not pulled", "The feed names no address.")
          .build();
    }
    pulling.askNow(feed.id());
    return Response.accepted(view(feed)).build();
  }

  private FeedView view(FeedRegistered feed) {
    return FeedView.of(
        feed,
        acceptedTypes.of(feed),
        new FeedView.Limits(maxBodyBytes, feed.requestsPerMinute(), rateLimits.left(feed)),
        pulling.stateOf(feed.id()).orElse(null));
  }

  /** By id. */
  public record Feeds(List<FeedView> feeds) {}
}
