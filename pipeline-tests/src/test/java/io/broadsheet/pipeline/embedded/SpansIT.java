package io.broadsheet.pipeline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.client.Articles;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Feed;
import io.broadsheet.pipeline.client.Post;
import io.broadsheet.pipeline.stack.EmbeddedStack;
import io.broadsheet.pipeline.stack.OnTheEmbeddedStack;
import io.broadsheet.pipeline.stack.SpanCollector;
import io.broadsheet.pipeline.stack.SpanCollector.Collected;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article's way is one trace, from the sender's own span to the archive. */
@OnTheEmbeddedStack
class SpansIT {
  private static final String TRACE = "7d1c5f0a92b84e3f8a6c0d2e4b916f35";
  private static final String SENDER = "c4a1b2930f5e6d78";

  private final Feed feed;

  SpansIT(EmbeddedStack stack) {
    feed = Feed.newlyRegistered(stack, "traced");
  }

  @Test
  void continuesTheSendersTraceThroughAllServices() {
    // When
    feed.accepted(
        Post.json(Articles.aboutABridge("traced:1"))
            .with("traceparent", "00-" + TRACE + "-" + SENDER + "-01"));

    // Then
    List<Collected> spans =
        Eventually.get(
            "five steps are told",
            Duration.ofSeconds(60),
            () -> SpanCollector.running().of(TRACE),
            found -> found.size() >= 5);
    Collected post = after(SENDER, "POST", spans);
    Collected publish = after(post.id(), "publish articles.raw", spans);
    Collected enrich = after(publish.id(), "enrich", spans);
    Collected archive = after(enrich.id(), "archive", spans);
    assertThat(List.of(post, publish, enrich, archive))
        .extracting(Collected::service)
        .containsExactly("ingest-service", "ingest-service", "enrich-service", "archive-service");
    after(post.id(), "publish submissions.received", spans);
  }

  private static Collected after(String parent, String name, List<Collected> spans) {
    List<Collected> found =
        spans.stream()
            .filter(span -> span.parent().equals(parent) && span.name().equals(name))
            .toList();
    assertThat(found).as(spans::toString).hasSize(1);
    return found.getFirst();
  }
}
