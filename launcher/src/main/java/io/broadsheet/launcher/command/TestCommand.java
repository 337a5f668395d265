package io.broadsheet.launcher.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs all tests; the entry script does it, before it would build anything else. */
@Command(name = "test", description = "All tests, from a fresh clone; takes Maven's arguments.")
public final class TestCommand implements Callable<Integer> {
  private final GlobalOptions options;

  @Parameters(arity = "0..*", paramLabel = "ARG", description = "Handed on to Maven.")
  private List<String> arguments = List.of();

  TestCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(options.installation().root().resolve("broadsheet").toString());
    command.add("test");
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
