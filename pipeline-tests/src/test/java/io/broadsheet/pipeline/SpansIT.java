package io.broadsheet.pipeline;

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
            "four steps are told",
            Duration.ofSeconds(60),
            () -> SpanCollector.running().of(TRACE),
            found -> found.size() >= 4);
    Collected post = after(SENDER, spans);
    Collected publish = after(post.id(), spans);
    Collected enrich = after(publish.id(), spans);
    Collected archive = after(enrich.id(), spans);
    assertThat(List.of(post, publish, enrich, archive))
        .extracting(span -> span.service() + " " + span.name())
        .containsExactly(
            "ingest-service POST",
            "ingest-service publish",
            "enrich-service enrich",
            "archive-service archive");
  }

  private static Collected after(String parent, List<Collected> spans) {
    return spans.stream()
        .filter(span -> span.parent().equals(parent))
        .reduce(
            (one, other) -> {
              throw new AssertionError("two steps after one: " + spans);
            })
        .orElseThrow(() -> new AssertionError("nothing after " + parent + ": " + spans));
  }
}
