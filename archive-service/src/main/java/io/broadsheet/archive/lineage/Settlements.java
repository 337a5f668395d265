package io.broadsheet.archive.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes those who wait for a submission. Only this process's own work wakes them at once; what
 * another one does they find at their next look.
 */
@ApplicationScoped
public class Settlements {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition happened = lock.newCondition();
  private long count;

  /** Something was committed that somebody may wait for. */
  public void announce() {
    lock.lock();
    try {
      count++;
      happened.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** A mark of now, to wait from: what happens after it is not missed. */
  long mark() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Returns when something has happened since the mark, or after the time. */
  void awaitSince(long mark, Duration atMost) throws InterruptedException {
    long nanos = atMost.toNanos();
    lock.lock();
    try {
      while (count == mark && nanos > 0) {
        nanos = happened.awaitNanos(Math.min(nanos, TimeUnit.MINUTES.toNanos(1)));
      }
    } finally {
      lock.unlock();
    }
  }
}
