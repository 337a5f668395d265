package io.broadsheet.pipeline.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until something is so: no test sleeps for a guessed time. */
public final class Eventually {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Eventually() {}

  /** The first answer that is wanted; fails with the last one otherwise. */
  public static <T> T get(String what, Duration within, Supplier<T> question, Predicate<T> wanted) {
    long deadline = System.nanoTime() + within.toNanos();
    while (true) {
      T answer = question.get();
      if (wanted.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            what + ": not within " + within.toSeconds() + " s; last seen: " + answer);
      }
      pause();
    }
  }

  /** What is there at last. */
  public static <T> T present(String what, Duration within, Supplier<Optional<T>> question) {
    return get(what, within, question, Optional::isPresent).orElseThrow();
  }

  /** Returns when it is so. */
  public static void is(String what, Duration within, BooleanSupplier question) {
    get(what, within, question::getAsBoolean, Boolean::booleanValue);
  }

  static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}
