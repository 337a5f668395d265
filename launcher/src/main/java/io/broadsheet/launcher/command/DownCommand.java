package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.stack.Home;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the stack. */
@Command(name = "down", description = "Stops everything; the state stays unless --wipe.")
public final class DownCommand implements Callable<Integer> {
  private final GlobalOptions options;

  @Option(names = "--wipe", description = "Clears the state as well, after asking.")
  private boolean isWipe;

  @Option(names = "--yes", description = "Does not ask.")
  private boolean isSure;

  DownCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Terminal terminal = Terminal.system();
    Stack stack = options.stack();
    Home home = stack.home();
    if (isWipe && !isSure && Files.exists(home.directory())) {
      ask(terminal, home);
    }
    boolean wasUp = !stack.living().isEmpty();
    try (Progress progress = new Progress(terminal)) {
      stack.down(progress);
    }
    terminal.line(wasUp ? "down" : "nothing was up");
    if (isWipe && Files.exists(home.directory())) {
      home.wipe();
      terminal.line("cleared " + home.directory());
    }
    return 0;
  }

  private static void ask(Terminal terminal, Home home) throws IOException {
    terminal
        .out()
        .print("Clear all articles, keys and logs in " + home.directory() + "? [yes/no] ");
    terminal.out().flush();
    String answer =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    if (answer == null) {
      terminal.line("");
      throw new Failure("nobody answers: add --yes to clear without asking");
    }
    if (!answer.strip().equals("yes")) {
      throw new Failure("nothing was stopped or cleared");
    }
  }
}
