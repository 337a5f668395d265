package io.broadsheet.pipeline.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.pipeline.stack.Part;
import io.broadsheet.pipeline.stack.Run;
import io.broadsheet.pipeline.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A feed with its key.
 *
 * @param submissions where it posts
 */
public record Feed(String id, String key, URI submissions) {
  private static final Pattern KEY = Pattern.compile("bs_feed_[0-9A-Za-z_-]+");
  private static final Duration KEY_KNOWN = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  /** A feed of its own, so that its ledger tells of one test alone. */
  public static Feed newlyRegistered(Stack stack, String id) {
    Run added = stack.run("feeds", "add", id, "--requests-per-minute", "60000").endedWith(0);
    Matcher key = KEY.matcher(added.out());
    assertThat(key.find()).as("feeds add shows the key once: " + added).isTrue();
    Feed feed = new Feed(id, key.group(), stack.uri(Part.INGEST, "/v1/submissions"));
    URI self = stack.uri(Part.INGEST, "/v1/feeds/self");
    Eventually.get(
        "the new key opens",
        KEY_KNOWN,
        () ->
            Http.send(HttpRequest.newBuilder(self).header("Authorization", "Bearer " + feed.key())),
        answer -> answer.status() == 200);
    return feed;
  }

  /** The feed that the first start registers. */
  public static Feed demo(Stack stack) {
    return new Feed("demo", stack.key("demo"), stack.uri(Part.INGEST, "/v1/submissions"));
  }

  /** One try. */
  public Answer post(Post post) {
    return Http.send(request(post));
  }

  /** One try without a key. */
  public Answer postWithoutKey(Post post) {
    return Http.send(post.to(submissions));
  }

  /** One try with another key. */
  public Answer postWithKey(String otherKey, Post post) {
    return new Feed(id, otherKey, submissions).post(post);
  }

  /** What was taken of a post that has to be taken. */
  public Receipt accepted(Post post) {
    return Receipt.of(post(post).expect(202));
  }

  /**
   * As a careful client posts: under one idempotency key, again and again until it is acknowledged.
   * Fails at once at any answer but 202, 429 and 503.
   */
  public Answer postUntilAccepted(Post post, String idempotencyKey) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        Answer answer = Http.trySend(request(post.once(idempotencyKey)));
        if (answer.status() == 202) {
          return answer;
        }
        assertThat(answer.status()).as(answer::toString).isIn(429, 503);
        assertThat(answer.header("Retry-After")).as(answer::toString).isPresent();
      } catch (IOException e) {
        // The service is away, or went while it answered: the outcome is unknown, so once more.
      }
      Eventually.pause();
    }
    throw new AssertionError("not taken within " + PATIENCE.toSeconds() + " s: " + idempotencyKey);
  }

  HttpRequest.Builder request(Post post) {
    return post.with("Authorization", "Bearer " + key).to(submissions);
  }
}
