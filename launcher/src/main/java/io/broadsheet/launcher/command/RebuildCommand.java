package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.rebuild.Fingerprint;
import io.broadsheet.launcher.rebuild.Rebuilding;
import io.broadsheet.launcher.stack.Part;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Colour;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Empties the database and fills it from the log; feeds may post meanwhile. */
@Command(
    name = "rebuild",
    description =
        "Makes the database again from the log and compares what it holds; 1 if it differs.")
public final class RebuildCommand implements Callable<Integer> {
  private final GlobalOptions options;

  @Option(
      names = "--lost",
      description = "The database was lost: compares nothing, and goes on with new change numbers.")
  private boolean isLost;

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
    try (Progress progress = new Progress(isJson ? Terminal.beside() : terminal);
        ArchiveClient archive = options.archive(stack)) {
      Rebuilding rebuilding = new Rebuilding(stack, archive, progress);
      if (isLost) {
        Fingerprint after = rebuilding.runAfterLoss();
        terminal.line(isJson ? Json.pretty(Map.of("after", after)) : "after   " + line(after));
        return 0;
      }
      Rebuilding.Comparison comparison = rebuilding.run();
      print(terminal, comparison);
      return comparison.isSame() ? 0 : 1;
    }
  }

  private void print(Terminal terminal, Rebuilding.Comparison comparison) {
    Fingerprint before = comparison.before();
    Fingerprint after = comparison.after();
    if (isJson) {
      terminal.line(
          Json.pretty(Map.of("same", comparison.isSame(), "before", before, "after", after)));
      return;
    }
    terminal.line("before  " + line(before));
    terminal.line("after   " + line(after));
    terminal.line(
        comparison.isSame()
            ? terminal.paint(Colour.GOOD, "the log and the database say the same")
            : terminal.paint(Colour.BAD, "the database does not hold what it held"));
  }

  private static String line(Fingerprint of) {
    return of.articles() + " articles, " + of.versions() + " versions, " + of.hash();
  }
}
