package io.broadsheet.ingest.collection.pull;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.collection.PullOutcome;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.ingest.collection.web.WebClient;
import io.broadsheet.ingest.collection.web.WebClients;
import io.broadsheet.ingest.collection.web.WebSettings;
import io.broadsheet.ingest.publication.PublicationSettings;
import io.broadsheet.ingest.submission.AcceptedTypes;
import io.broadsheet.ingest.submission.BodyReader;
import io.broadsheet.ingest.submission.Intake;
import io.broadsheet.ingest.submission.SubmissionSettings;
import io.broadsheet.runtime.access.AccessTable;
import io.broadsheet.runtime.kafka.TableReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Fetching as a part of the service. Follows how it stands for every feed; what it takes to fetch
 * is made when there is the first feed that wants it.
 */
@ApplicationScoped
public class Pulling {
  private static final Logger LOG = Logger.getLogger(Pulling.class);
  private static final Duration BEAT = Duration.ofMillis(500);

  private final String bootstrapServers;
  private final String version;
  private final PublicationSettings publication;
  private final SubmissionSettings submission;
  private final WebSettings settings;
  private final AccessTable access;
  private final AcceptedTypes acceptedTypes;
  private final Intake intake;
  private final PullMeters meters;
  private final PullTable table = new PullTable();
  private final Thread thread = Thread.ofPlatform().name("pull").unstarted(this::run);
  private @Nullable TableReader reader;
  private volatile boolean stopped;

  Pulling(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "quarkus.application.version") String version,
      PublicationSettings publication,
      SubmissionSettings submission,
      WebSettings settings,
      AccessTable access,
      AcceptedTypes acceptedTypes,
      Intake intake,
      MeterRegistry registry) {
    this.bootstrapServers = bootstrapServers;
    this.version = version;
    this.publication = publication;
    this.submission = submission;
    this.settings = settings;
    this.access = access;
    this.acceptedTypes = acceptedTypes;
    this.intake = intake;
    this.meters = new PullMeters(registry);
  }

  /** How fetching stands; none for a feed that was never asked. */
  public Optional<FeedPulled> stateOf(FeedId feed) {
    return table.of(feed);
  }

  /**
   * Has a feed asked as soon as may be, also one that said that it is gone.
   *
   * @throws IllegalStateException when the log does not take the wish
   */
  public void askNow(FeedId feed) throws InterruptedException {
    FeedPulled known = table.of(feed).orElse(null);
    if (known == null) {
      return; // It is due already.
    }
    Instant now = Instant.now();
    FeedPulled wish =
        new FeedPulled(
            feed,
            known.url(),
            now,
            known.outcome() == PullOutcome.GONE ? PullOutcome.FAILED : known.outcome(),
            now,
            known.movedTo(),
            known.copy(),
            known.trouble());
    // Through the log: the feed may be another instance's to ask.
    try (PullLog log = log()) {
      log.write(wish);
    }
  }

  void start(@Observes StartupEvent event) {
    reader = new TableReader(bootstrapServers, List.of(Topics.FEEDS_PULLED), table::take, () -> {});
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped = true;
    thread.join(Duration.ofSeconds(15));
    if (reader != null) {
      reader.close();
    }
  }

  private void run() {
    try {
      while (!stopped && access.feeds().stream().noneMatch(Pulling::isFetched)) {
        Thread.sleep(BEAT);
      }
      if (!stopped) {
        fetch();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fetch() throws InterruptedException {
    try (PullLog log = log();
        WebClient web = web();
        Shares shares = new Shares(bootstrapServers, table);
        Puller puller =
            new Puller(
                access::feeds,
                shares::isMine,
                table,
                pull(web),
                log::write,
                meters,
                InstantSource.system(),
                settings.atOnce())) {
      shares.start(puller::leave);
      while (!stopped) {
        try {
          puller.beat();
        } catch (RuntimeException e) {
          LOG.error("Looking for feeds that are due went wrong", e);
        }
        Thread.sleep(BEAT);
      }
    }
  }

  private PullLog log() {
    return new PullLog(bootstrapServers, publication.instance());
  }

  private WebClient web() {
    return WebClients.of(
        settings,
        new BodyReader(submission.maxBody().asLongValue(), submission.maxInflation()),
        "Broadsheet/" + version);
  }

  private Pull pull(WebClient web) {
    return new Pull(
        web::fetch,
        intake,
        acceptedTypes::of,
        new Timetable(
            settings.schedule().longestHint(),
            settings.schedule().longestWait(),
            RandomGenerator.getDefault()),
        InstantSource.system());
  }

  private static boolean isFetched(FeedRegistered feed) {
    return feed.source() != null && feed.source().url() != null;
  }
}
