package io.broadsheet.pipeline.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * A feed under way: clients that post until all of it is acknowledged, and remember what was. Every
 * fifth post is a stream of ten articles, the others are articles alone.
 */
public final class Load implements AutoCloseable {
  private static final int CLIENTS = 4;
  private static final int POSTS_PER_STREAM = 5;
  private static final int LINES = 10;

  private final Feed feed;
  private final int end;
  private final AtomicInteger next;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong slowestMillis = new AtomicLong();
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
  private final List<? extends Future<?>> running;

  private Load(Feed feed, int first, int posts) {
    this.feed = feed;
    this.next = new AtomicInteger(first);
    this.end = first + posts;
    running = IntStream.range(0, CLIENTS).mapToObj(i -> clients.submit(this::run)).toList();
  }

  /** Starts it. */
  public static Load of(Feed feed, int posts) {
    return of(feed, 0, posts);
  }

  /**
   * Starts one that goes on from another of the same feed.
   *
   * @param first number of its first post
   */
  public static Load of(Feed feed, int first, int posts) {
    return new Load(feed, first, posts);
  }

  /** Returns when that many posts are acknowledged. */
  public Load untilDone(int some) {
    Eventually.is(
        some + " posts are acknowledged",
        Http.LONGEST,
        () -> done.get() >= some || running.stream().anyMatch(Future::isDone));
    return this;
  }

  /**
   * Returns when all posts are acknowledged.
   *
   * @return ids of the articles, each once for each time that it was acknowledged
   */
  public List<String> acknowledged() throws Exception {
    for (Future<?> client : running) {
      client.get();
    }
    return List.copyOf(acknowledged);
  }

  /** The longest that a post took to be acknowledged, all its tries together. */
  public long slowestMillis() {
    return slowestMillis.get();
  }

  @Override
  public void close() {
    clients.shutdownNow();
  }

  private void run() {
    for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
      long start = System.nanoTime();
      if (number % POSTS_PER_STREAM == 0) {
        stream(number * LINES);
      } else {
        one(number * LINES);
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      slowestMillis.accumulateAndGet(millis, Math::max);
      done.incrementAndGet();
    }
  }

  private void one(int number) {
    Post post = Post.json(Articles.numbered(feed.id(), number));
    remember(feed.postUntilAccepted(post, "post-" + number).json());
  }

  // A stream is acknowledged line by line; it is sent again until every line is.
  private void stream(int number) {
    Post post = Post.ndjson(Articles.numbered(feed.id(), number, number + LINES));
    List<JsonNode> lines =
        Eventually.get(
            "every line of stream " + number + " is taken",
            Http.LONGEST,
            () -> lines(feed.postUntilAccepted(post, "stream-" + number)),
            answers ->
                answers.size() == LINES
                    && answers.stream().allMatch(answer -> answer.has("submissionId")));
    lines.forEach(this::remember);
  }

  // What breaks off in the middle of a line was not acknowledged.
  private static List<JsonNode> lines(Answer answer) {
    return answer.text().endsWith("\n") ? answer.lines() : List.of();
  }

  private void remember(JsonNode receipt) {
    acknowledged.addAll(Json.texts(receipt.path("articles"), "id"));
  }
}
