package io.broadsheet.archive.change;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/** The newest changes of one log, kept for those who are up to date or nearly so. */
final class RecentChanges {
  private static final int MOST = 2_000;
  // Between one answer and the next question nobody listens for a moment; that is no leave-taking.
  private static final long GRACE_NANOS = Duration.ofSeconds(5).toNanos();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition happened = lock.newCondition();
  private final Deque<ChangeView> kept = new ArrayDeque<>();
  private int listeners;
  private long lastHeard;
  private boolean isFollowing;
  // All behind this number is kept.
  private long from;
  private long last;

  /** Somebody follows as long as this is open. */
  final class Listening implements AutoCloseable {
    private Listening() {}

    /** Whether all behind a number is kept here. */
    boolean reachesBackTo(long seq) {
      lock.lock();
      try {
        return seq >= from;
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      lock.lock();
      try {
        listeners--;
        lastHeard = System.nanoTime();
      } finally {
        lock.unlock();
      }
    }
  }

  /**
   * @param newest tells the log's last number, where following begins
   */
  Listening listen(LongSupplier newest) {
    lock.lock();
    try {
      if (!isFollowing) {
        kept.clear();
        from = newest.getAsLong();
        last = from;
        isFollowing = true;
      }
      listeners++;
      return new Listening();
    } finally {
      lock.unlock();
    }
  }

  /** What is kept behind a number; waits while there is nothing. */
  List<ChangeView> awaitBehind(long seq, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long nanos = atMost.toNanos();
      while (last <= seq && nanos > 0) {
        nanos = happened.awaitNanos(nanos);
      }
      return kept.stream().filter(change -> change.seq() > seq).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Takes in what is new, while somebody follows. */
  void look(LongFunction<List<ChangeView>> log) {
    List<ChangeView> found = List.of();
    long behind = 0;
    do {
      lock.lock();
      try {
        append(found, behind);
        if (!isFollowed()) {
          isFollowing = false;
          return;
        }
        behind = last;
      } finally {
        lock.unlock();
      }
      // Not while holding the lock: a slow database must not stop those who can be served.
      found = log.apply(behind);
    } while (!found.isEmpty());
  }

  private boolean isFollowed() {
    return isFollowing && (listeners > 0 || System.nanoTime() - lastHeard < GRACE_NANOS);
  }

  private void append(List<ChangeView> found, long behind) {
    // Following may have begun anew meanwhile, elsewhere.
    if (found.isEmpty() || behind != last) {
      return;
    }
    kept.addAll(found);
    last = found.getLast().seq();
    while (kept.size() > MOST) {
      from = kept.removeFirst().seq();
    }
    happened.signalAll();
  }
}
