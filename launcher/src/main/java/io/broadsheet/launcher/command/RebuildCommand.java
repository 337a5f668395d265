package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.rebuild.ArchiveDatabase;
import io.broadsheet.launcher.rebuild.ArchiveGroup;
import io.broadsheet.launcher.rebuild.Fingerprint;
import io.broadsheet.launcher.stack.Part;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Colour;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Empties the database and fills it from the log; ingest and enrichment go on meanwhile. */
@Command(
    name = "rebuild",
    description =
        "Makes the database again from the log and compares what it holds; 1 if it differs.")
public final class RebuildCommand implements Callable<Integer> {
  private final GlobalOptions options;

  @Option(names = "--json", description = "As JSON.")
  private boolean isJson;

  RebuildCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = Terminal.system();
    Stack stack = options.stack();
    if (stack.living().size() < Part.values().length) {
      throw new Failure("the stack is not up; ./broadsheet up --detach starts it");
    }
    ArchiveGroup group = new ArchiveGroup(stack.ports().bootstrapServers());
    Fingerprint before;
    Fingerprint after;
    try (Progress progress = new Progress(terminal)) {
      await(group, progress);
      before = fingerprint(stack);
      stack.renew(
          Part.ARCHIVE,
          () -> {
            group.forget();
            new ArchiveDatabase(stack.ports().postgresql()).clear();
          },
          progress);
      await(group, progress);
      after = fingerprint(stack);
    }
    print(terminal, before, after);
    return before.equals(after) ? 0 : 1;
  }

  private static void await(ArchiveGroup group, Progress progress) throws InterruptedException {
    for (long lag = group.lag(); lag > 0; lag = group.lag()) {
      progress.now("the archive has " + lag + " records to read");
      Thread.sleep(300);
    }
  }

  private Fingerprint fingerprint(Stack stack) throws InterruptedException {
    try (ArchiveClient archive = options.archive(stack)) {
      return Fingerprint.of(archive.get("/v1/fingerprint"));
    }
  }

  private void print(Terminal terminal, Fingerprint before, Fingerprint after) {
    if (isJson) {
      terminal.line(
          Json.pretty(Map.of("same", before.equals(after), "before", before, "after", after)));
      return;
    }
    terminal.line("before  " + line(before));
    terminal.line("after   " + line(after));
    terminal.line(
        before.equals(after)
            ? terminal.paint(Colour.GOOD, "the log and the database say the same")
            : terminal.paint(Colour.BAD, "the database does not hold what it held"));
  }

  private static String line(Fingerprint of) {
    return of.articles() + " articles, " + of.versions() + " versions, " + of.hash();
  }
}
