package io.broadsheet.launcher.rebuild;

import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.stack.Part;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Progress;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The database, made again from the log. Cut short at any moment, it leaves an archive that reads
 * the log from the beginning as soon as it is started.
 */
public record Rebuilding(Stack stack, ArchiveClient archive, Progress progress) {
  // The fingerprint reads all that the archive holds.
  private static final Duration EVERY_ROW = Duration.ofDays(1);

  /** What the archive held and what it holds now. */
  public record Comparison(Fingerprint before, Fingerprint after) {
    public boolean isSame() {
      return before.equals(after);
    }
  }

  /** Feeds may post meanwhile; what they post is enriched and archived afterwards. */
  public Comparison run() throws InterruptedException {
    return run(database -> {});
  }

  /**
   * The same behind an empty database: the one that was lost has told readers of changes whose
   * numbers nobody knows any more, so the new ones go on behind all that it can have given.
   */
  public Fingerprint runAfterLoss() throws InterruptedException {
    long records = group().enriched(Map.of());
    return run(database -> database.passOverNumbers(records)).after();
  }

  private Comparison run(Consumer<ArchiveDatabase> cleared) throws InterruptedException {
    CatchingUp catchingUp = new CatchingUp(stack, group(), progress);
    return stack.keepUp(
        parts -> {
          // Else articles would come in between the two fingerprints. It delays none: behind the
          // whole log they would be archived last in any case.
          parts.stop(Part.ENRICH);
          catchingUp.await();
          Fingerprint before = fingerprint();
          parts.stop(Part.ARCHIVE);
          // In this order: cut short between the two, it is read twice, which does no harm.
          group().forget();
          ArchiveDatabase database = new ArchiveDatabase(stack.ports().postgresql());
          database.clear();
          cleared.accept(database);
          parts.start(Part.ARCHIVE);
          catchingUp.await();
          return new Comparison(before, fingerprint());
        },
        progress);
  }

  private ArchiveGroup group() {
    return new ArchiveGroup(stack.ports().bootstrapServers());
  }

  private Fingerprint fingerprint() throws InterruptedException {
    return Fingerprint.of(archive.get("/v1/fingerprint", EVERY_ROW));
  }
}
