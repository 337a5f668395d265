package io.broadsheet.launcher.command;

import io.broadsheet.launcher.stack.Part;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.stack.UpOutcome;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the stack, or what of it does not run. */
@Command(
    name = "up",
    description =
        "Starts Kafka, PostgreSQL and every service; stays until Ctrl-C, which stops them.")
public final class UpCommand implements Callable<Integer> {
  private final GlobalOptions options;

  @Option(names = "--detach", description = "Returns when everything is ready, and leaves it up.")
  private boolean isDetached;

  UpCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = Terminal.system();
    Stack stack = options.stack();
    try (Progress progress = new Progress(terminal)) {
      boolean isOurs = false;
      switch (stack.up(progress)) {
        case UpOutcome.AlreadyUp() -> terminal.line("already up:");
        case UpOutcome.Started started -> {
          isOurs = started.isWhole();
          terminal.line(
              String.format(
                  Locale.ROOT,
                  "%s ready in %.1f s:",
                  isOurs
                      ? "everything"
                      : started.parts().stream().map(Part::word).collect(Collectors.joining(", ")),
                  started.took().toMillis() / 1000.0));
        }
      }
      Where.print(terminal, stack);
      if (isOurs && !isDetached) {
        Foreground.stay(stack, terminal, progress);
      }
      return 0;
    }
  }
}
