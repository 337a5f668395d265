package io.broadsheet.ingest.collection.folder;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.ingest.collection.DocumentKind;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.submission.Delivery;
import io.broadsheet.ingest.submission.Handed;
import io.broadsheet.ingest.submission.Intake;
import io.broadsheet.runtime.problem.Problems;
import io.broadsheet.runtime.trace.TraceParent;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Looks into one folder again and again. A finished file is claimed by a rename, handed in, and put
 * to the done or the refused ones. A crash in between leaves it claimed; then it is handed in once
 * more under the same key, which adds nothing.
 */
final class FolderRound {
  private static final Logger LOG = Logger.getLogger(FolderRound.class);

  private final FeedRegistered feed;
  private final FeedSource source;
  private final Layout layout;
  private final Claims claims;
  private final Intake intake;
  private final BiConsumer<String, String> counted;
  private final Limits limits;
  private final InstantSource clock;
  private final Finished finished;
  private final Noted noted = new Noted();
  private final Map<Path, Handed> settled = new HashMap<>();
  private Instant notBefore = Instant.EPOCH;

  /**
   * What holds for all folders.
   *
   * @param maxBytes of one file
   */
  record Limits(FolderSettings settings, long maxBytes) {}

  /**
   * @param counted told the feed and the outcome of each file
   */
  FolderRound(
      FeedRegistered feed,
      Layout layout,
      Intake intake,
      Limits limits,
      BiConsumer<String, String> counted,
      InstantSource clock) {
    this.feed = feed;
    this.source = Objects.requireNonNull(feed.source());
    this.layout = layout;
    this.intake = intake;
    this.limits = limits;
    this.counted = counted;
    this.clock = clock;
    this.claims = new Claims(layout, limits.settings().abandoned());
    this.finished = new Finished(limits.settings().settle(), limits.settings().settleEmpty());
  }

  /** Takes what is finished, as far as it can be taken now. */
  void look() throws IOException {
    noted.begin();
    finished.begin();
    claims.renew();
    Listing listing = Listing.of(layout, limits.settings().deepest());
    listing.unreadable().forEach(file -> note(file, "cannot be looked into"));
    for (Listing.Found found : listing.found()) {
      claim(found);
    }
    if (!clock.instant().isBefore(notBefore)) {
      for (Listing.Found taken : Listing.taken(layout).found()) {
        if (!settle(taken.file())) {
          return; // What comes later must not overtake it.
        }
      }
    }
  }

  private void claim(Listing.Found found) throws IOException {
    Path file = found.file();
    boolean isLink = found.attributes().isSymbolicLink();
    if (!isLink && !found.attributes().isRegularFile()) {
      note(file, "is neither a file nor a folder");
    } else if (finished.isFinished(file, found.attributes(), clock.instant())) {
      if (!isLink && !Files.isReadable(file)) {
        note(file, "may not be read");
      } else if (!isWaiting(file)) {
        try {
          layout.claim(file);
        } catch (NoSuchFileException e) {
          // Another instance has it.
        } catch (AccessDeniedException e) {
          note(file, "may not be taken out of its folder");
        }
      }
    }
  }

  /** Whether an earlier file of the name is not settled yet. */
  private boolean isWaiting(Path file) {
    Path claimed = layout.taking().resolve(layout.root().relativize(file));
    return Files.exists(claimed, LinkOption.NOFOLLOW_LINKS);
  }

  /** False when the file, and those behind it, must wait. */
  private boolean settle(Path claimed) throws IOException {
    TraceParent trace = TraceParent.start();
    Handed handed = settled.get(claimed);
    if (handed == null) {
      handed = hand(claimed, trace);
    }
    if (handed instanceof Handed.NotNow notNow) {
      notBefore = clock.instant().plus(notNow.retryAfter());
      return false;
    }
    // Where the file cannot be put away it is not handed in a second time.
    settled.put(claimed, handed);
    putAway(claimed, handed, trace);
    settled.remove(claimed);
    return true;
  }

  private Handed hand(Path claimed, TraceParent trace) throws IOException {
    return switch (TakenFile.read(claimed, limits.maxBytes())) {
      case TakenFile.Unfit unfit -> new Handed.Refused(unfit.problem());
      case TakenFile.InMotion moving ->
          new Handed.NotNow("It is still written to.", limits.settings().settle());
      case TakenFile.Whole whole -> hand(layout.nameOf(claimed), whole, trace);
    };
  }

  private Handed hand(String name, TakenFile.Whole whole, TraceParent trace) {
    var kind = DocumentKind.ofFile(source.mediaType(), name, whole.bytes());
    if (kind.isEmpty()) {
      return new Handed.Refused(
          Problems.of(
                  415,
                  "unsupported-media-type",
                  "Unsupported media type",
                  "Neither the file's name nor its beginning tells what it holds.")
              .build());
    }
    // A later file that is the same again may say that a correction was none: it is news. One that
    // is handed in again after a crash is the same in its time, too.
    String key = ContentKey.of(name, whole.modified().toString(), ContentKey.of(whole.bytes()));
    return intake.hand(
        new Delivery(
            feed, name, key, kind.get().mediaType(), kind.get().charset(), whole.bytes(), trace));
  }

  private void putAway(Path claimed, Handed handed, TraceParent trace) throws IOException {
    String name = layout.nameOf(claimed);
    Instant now = clock.instant();
    switch (handed) {
      case Handed.Taken taken -> {
        Path place = layout.place(layout.done(LocalDate.ofInstant(now, feed.zone())), claimed);
        if (!taken.refused().isEmpty()) {
          Reasons.write(place, name, taken.refused(), now, trace);
        }
        Layout.put(claimed, place);
        count("taken");
        LOG.infof("%s: taken as submission %s", inALine(name), taken.submissionId());
      }
      case Handed.Refused refused -> {
        Path place = layout.place(layout.refused(), claimed);
        Reasons.write(place, name, refused.problem(), now, trace);
        Layout.put(claimed, place);
        count("refused");
        LOG.warnf(
            "%s: refused, %s, trace %s",
            inALine(name), refused.problem().getType(), trace.traceId());
      }
      case Handed.NotNow notNow -> throw new IllegalStateException("it is not settled");
    }
  }

  // Whoever names files could write lines of the log otherwise.
  private static String inALine(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  private void count(String outcome) {
    counted.accept(feed.id().value(), outcome);
  }

  private void note(Path file, String what) {
    if (noted.isNews(file + " " + what)) {
      String name = inALine(layout.root().relativize(file).toString());
      LOG.warnf("%s in the folder of %s %s", name, feed.id(), what);
      count("left");
    }
  }
}
