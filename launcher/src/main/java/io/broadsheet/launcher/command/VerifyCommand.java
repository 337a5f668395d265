package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.ledger.FeedEntry;
import io.broadsheet.launcher.ledger.LogCount;
import io.broadsheet.launcher.ledger.Verification;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Colour;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proves that nothing got lost. */
@Command(
    name = "verify",
    description =
        "Is every item archived, duplicate, superseded, quarantined or in flight? 1 if not.")
public final class VerifyCommand implements Callable<Integer> {
  /** The log and the archive are read one after the other; what moves between is no fault. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final GlobalOptions options;

  @Option(names = "--json", description = "As JSON.")
  private boolean isJson;

  VerifyCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = Terminal.system();
    Stack stack = options.stack();
    Instant until = Instant.now().plus(PATIENCE);
    Verification verification = verify(stack);
    while (!verification.holds() && Instant.now().isBefore(until)) {
      Thread.sleep(500);
      verification = verify(stack);
    }
    if (isJson) {
      terminal.line(
          Json.pretty(Map.of("balanced", verification.holds(), "feeds", verification.feeds())));
    } else {
      print(terminal, verification);
    }
    return verification.holds() ? 0 : 1;
  }

  private Verification verify(Stack stack) throws InterruptedException {
    try (ArchiveClient archive = options.archive(stack)) {
      return Verification.of(
          archive.get("/v1/ledger"), LogCount.now(stack.ports().bootstrapServers()));
    }
  }

  private static void print(Terminal terminal, Verification verification) {
    TextTable table =
        new TextTable(
            "feed",
            "in the log",
            "received",
            "archived",
            "duplicate",
            "superseded",
            "quarantined",
            "in flight",
            "missing",
            "");
    for (Verification.Line line : verification.feeds()) {
      FeedEntry feed = line.ledger();
      table.row(
          feed.feed(),
          Long.toString(line.inLog()),
          Long.toString(feed.received()),
          Long.toString(feed.archived()),
          Long.toString(feed.duplicate()),
          Long.toString(feed.superseded()),
          Long.toString(feed.quarantined()),
          Long.toString(feed.inFlight()),
          Long.toString(feed.missing()),
          line.holds() ? "adds up" : "DOES NOT ADD UP");
    }
    List<String> lines = table.lines(terminal.width());
    terminal.line(terminal.paint(Colour.HEADING, lines.getFirst()));
    lines.subList(1, lines.size()).forEach(terminal::line);
    terminal.line(
        verification.holds()
            ? terminal.paint(Colour.GOOD, "every item is accounted for")
            : terminal.paint(Colour.BAD, "the ledger does not add up"));
  }
}
