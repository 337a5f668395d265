package io.broadsheet.ingest.submission;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.runtime.access.AccessTable;
import io.broadsheet.runtime.access.Caller;
import io.broadsheet.runtime.problem.Problems;
import jakarta.enterprise.context.RequestScoped;
import org.jboss.logging.MDC;

/** The feed that makes the request: the one its key is bound to. */
@RequestScoped
public class PostingFeed {
  private final Caller caller;
  private final AccessTable access;

  PostingFeed(Caller caller, AccessTable access) {
    this.caller = caller;
    this.access = access;
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when it is not registered
   */
  public FeedRegistered get() {
    FeedRegistered feed = registered();
    MDC.put("feed", feed.id().value());
    return feed;
  }

  private FeedRegistered registered() {
    return caller
        .feed()
        .flatMap(access::feed)
        .orElseThrow(
            () ->
                Problems.of(403, "forbidden", "Forbidden", "The key's feed is not registered.")
                    .build());
  }
}
