package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.runtime.trace.TraceParent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Visits each address that is due, a few at a time and none twice at one time. */
final class Puller implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Puller.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Keeps a state where the next visit finds it. */
  @FunctionalInterface
  interface Keeper {
    void keep(FeedPulled state) throws InterruptedException;
  }

  private final Supplier<List<FeedRegistered>> feeds;
  private final Predicate<FeedId> mine;
  private final PullTable table;
  private final Pull pull;
  private final Keeper keeper;
  private final PullMeters meters;
  private final InstantSource clock;
  private final Semaphore places;
  private final Set<FeedId> visited = ConcurrentHashMap.newKeySet();
  private final ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * @param mine whether a feed is this instance's to ask
   * @param atOnce how many are visited at one time
   */
  Puller(
      Supplier<List<FeedRegistered>> feeds,
      Predicate<FeedId> mine,
      PullTable table,
      Pull pull,
      Keeper keeper,
      PullMeters meters,
      InstantSource clock,
      int atOnce) {
    this.feeds = feeds;
    this.mine = mine;
    this.table = table;
    this.pull = pull;
    this.keeper = keeper;
    this.meters = meters;
    this.clock = clock;
    this.places = new Semaphore(atOnce);
  }

  /** Starts a visit to each address that is due, as far as there are places. */
  void beat() {
    Instant now = clock.instant();
    for (FeedRegistered feed : feeds.get()) {
      URI url = feed.source() == null ? null : feed.source().url();
      if (url != null
          && mine.test(feed.id())
          && isDue(table.of(feed.id()), url, now)
          && !visited.contains(feed.id())
          && places.tryAcquire()) {
        visited.add(feed.id());
        visits.execute(() -> visit(feed));
      }
    }
  }

  /** Waits, within reason, until nobody is at the addresses of these feeds any more. */
  void leave(Predicate<FeedId> left) {
    Instant until = clock.instant().plus(PATIENCE);
    try {
      while (visited.stream().anyMatch(left) && clock.instant().isBefore(until)) {
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isDue(Optional<FeedPulled> state, URI url, Instant now) {
    if (state.isEmpty() || !state.get().url().equals(url)) {
      return true;
    }
    Instant nextAt = state.get().nextAt();
    return nextAt != null && !now.isBefore(nextAt);
  }

  private void visit(FeedRegistered feed) {
    TraceParent trace = TraceParent.start();
    MDC.put("feed", feed.id().value());
    MDC.put("traceId", trace.traceId());
    Instant begun = clock.instant();
    try {
      FeedPulled before = table.of(feed.id()).orElse(null);
      FeedPulled state = pull.visit(feed, before, trace);
      tell(before, state);
      meters.count(state, Duration.between(begun, clock.instant()));
      if (mine.test(feed.id())) {
        table.put(state);
        keep(state);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.errorf(e, "The visit to %s went wrong", feed.source());
    } finally {
      visited.remove(feed.id());
      places.release();
      MDC.clear();
    }
  }

  private void keep(FeedPulled state) throws InterruptedException {
    try {
      keeper.keep(state);
    } catch (RuntimeException e) {
      // Another instance would go on from the state before, and find the same once more.
      LOG.warnf("How fetching stands could not be kept: %s", e.getMessage());
    }
  }

  /** One line where something changed: a publisher who is away for a week fills no log. */
  private static void tell(@Nullable FeedPulled before, FeedPulled state) {
    FeedPulled.Fault fault = fault(state);
    boolean isNews =
        before == null
            || before.outcome() != state.outcome()
            || (fault == null) != (fault(before) == null);
    if (fault != null && isNews) {
      LOG.warnf(
          "%s: %s, %s; next at %s",
          state.url(), state.outcome().word(), fault.type(), state.nextAt());
    } else if (isNews) {
      LOG.infof("%s: %s; next at %s", state.url(), state.outcome().word(), state.nextAt());
    }
  }

  private static FeedPulled.@Nullable Fault fault(FeedPulled state) {
    if (state.trouble() != null) {
      return state.trouble().fault();
    }
    return state.copy() == null ? null : state.copy().refused();
  }

  @Override
  public void close() {
    leave(feed -> true);
    visits.shutdownNow();
  }
}
