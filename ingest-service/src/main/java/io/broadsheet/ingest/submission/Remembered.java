package io.broadsheet.ingest.submission;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.broadsheet.contracts.id.FeedId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Answers to posts with an idempotency key, so that a repeat gets the same one. What is forgotten,
 * at a restart say, is harmless: the same key and document give the same ids.
 */
final class Remembered {
  private record Key(FeedId feed, String idempotencyKey) {}

  private record Answer(String documentHash, CompletableFuture<Receipt> receipt) {}

  private final Cache<Key, Answer> answers;

  Remembered(int most, Duration time) {
    answers = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(time).build();
  }

  /**
   * The answer to the first post with this key; a repeat that comes while the first is on its way
   * waits for it. A failure is not remembered.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the key stood for another document
   */
  Receipt once(FeedId feed, String idempotencyKey, String documentHash, Supplier<Receipt> post) {
    Key key = new Key(feed, idempotencyKey);
    Answer mine = new Answer(documentHash, new CompletableFuture<>());
    Answer first = answers.get(key, k -> mine);
    if (!first.documentHash().equals(documentHash)) {
      throw Refusals.keyReused();
    }
    if (first.receipt() != mine.receipt()) {
      Receipt known = first.receipt().exceptionally(fault -> null).join();
      return known == null ? post.get() : known;
    }
    try {
      Receipt receipt = post.get();
      mine.receipt().complete(receipt);
      return receipt;
    } catch (RuntimeException e) {
      answers.asMap().remove(key, mine);
      mine.receipt().completeExceptionally(e);
      throw e;
    }
  }
}
