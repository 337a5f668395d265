package io.broadsheet.ingest.collection.web;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Ends what takes too long. A socket's own limit starts anew with each byte; a server that sends
 * one every few seconds would hold it for ever.
 */
final class Deadlines implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("web-deadlines").factory());
  private final Duration after;

  Deadlines(Duration after) {
    this.after = after;
  }

  Deadline start() {
    return new Deadline();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** Of one fetch, whose requests it cancels. */
  final class Deadline implements AutoCloseable {
    private final ScheduledFuture<?> alarm =
        clock.schedule(this::pass, after.toMillis(), TimeUnit.MILLISECONDS);
    private boolean isPassed;
    private @Nullable Cancellable current;

    /** The request that is on its way now. */
    synchronized void guards(Cancellable request) {
      current = request;
      if (isPassed) {
        request.cancel();
      }
    }

    synchronized boolean hasPassed() {
      return isPassed;
    }

    @Override
    public void close() {
      alarm.cancel(false);
    }

    private synchronized void pass() {
      isPassed = true;
      if (current != null) {
        current.cancel();
      }
    }
  }
}
