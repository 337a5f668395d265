package io.broadsheet.ingest.collection.folder;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.ingest.publication.PublicationSettings;
import io.broadsheet.ingest.submission.Intake;
import io.broadsheet.ingest.submission.SubmissionSettings;
import io.broadsheet.runtime.access.AccessTable;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Watches the folders of all feeds that have one, each on its own. It looks again and again rather
 * than be told: no network's file system tells reliably. {@code broadsheet_folder_files_total}
 * counts files by feed and outcome.
 */
@ApplicationScoped
public class Watching {
  private static final Logger LOG = Logger.getLogger(Watching.class);
  private static final Duration DRAIN = Duration.ofSeconds(15);

  private record Watched(FeedRegistered feed, FolderRound round) {}

  private final FolderSettings settings;
  private final FolderRound.Limits limits;
  private final String instance;
  private final AccessTable access;
  private final Intake intake;
  private final MeterRegistry meters;
  private final Map<FeedId, Watched> rounds = new HashMap<>();
  private final Map<FeedId, String> troubles = new ConcurrentHashMap<>();
  private final ExecutorService looks = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<FeedId, Future<?>> running = new HashMap<>();
  private final Thread thread = Thread.ofPlatform().name("folders").unstarted(this::run);
  private volatile boolean stopped;

  Watching(
      FolderSettings settings,
      SubmissionSettings submission,
      PublicationSettings publication,
      AccessTable access,
      Intake intake,
      MeterRegistry meters) {
    this.settings = settings;
    this.limits = new FolderRound.Limits(settings, submission.maxBody().asLongValue());
    this.instance = publication.instance();
    this.access = access;
    this.intake = intake;
    this.meters = meters;
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped = true;
    thread.interrupt();
    thread.join(DRAIN);
    looks.close();
  }

  private void run() {
    try {
      while (!stopped) {
        access.feeds().forEach(this::beginLook);
        Thread.sleep(settings.every());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beginLook(FeedRegistered feed) {
    String folder = feed.source() == null ? null : feed.source().folder();
    if (folder == null) {
      return;
    }
    Future<?> last = running.get(feed.id());
    if (last != null && !last.isDone()) {
      return; // A folder on a slow disk holds up no other.
    }
    try {
      FolderRound round = round(feed, folder);
      running.put(feed.id(), looks.submit(() -> look(feed, round)));
    } catch (IOException | RuntimeException e) {
      note(feed, e);
    }
  }

  private FolderRound round(FeedRegistered feed, String folder) throws IOException {
    Watched watched = rounds.get(feed.id());
    if (watched == null || !watched.feed().equals(feed)) {
      Layout layout = new Layout(permitted(folder), instance);
      FolderRound round =
          new FolderRound(feed, layout, intake, limits, this::count, InstantSource.system());
      watched = new Watched(feed, round);
      rounds.put(feed.id(), watched);
      LOG.infof("Watching %s for feed %s", layout.root(), feed.id());
    }
    return watched.round();
  }

  /** The folder itself, whatever links lead to it. */
  private Path permitted(String name) throws IOException {
    Path folder = Path.of(name).toRealPath();
    for (Path root : settings.roots().orElse(List.of())) {
      if (folder.startsWith(root.toRealPath())) {
        return folder;
      }
    }
    throw new IOException("it does not lie below broadsheet.folders.roots");
  }

  private void look(FeedRegistered feed, FolderRound round) {
    MDC.put("feed", feed.id().value());
    try {
      round.look();
      troubles.remove(feed.id());
    } catch (IOException | RuntimeException e) {
      note(feed, e);
    } finally {
      MDC.clear();
    }
  }

  private void note(FeedRegistered feed, Exception fault) {
    if (!fault.toString().equals(troubles.put(feed.id(), fault.toString()))) {
      LOG.warnf("The folder of feed %s cannot be watched: %s", feed.id(), fault);
    }
  }

  private void count(String feed, String outcome) {
    meters.counter("broadsheet.folder.files", "feed", feed, "outcome", outcome).increment();
  }
}
