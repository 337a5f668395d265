package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.stack.Home;
import io.broadsheet.launcher.stack.Part;
import io.broadsheet.launcher.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the parts have logged. */
@Command(name = "logs", description = "The end of every log, or of one part's.")
public final class LogsCommand implements Callable<Integer> {
  private final GlobalOptions options;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SERVICE",
      description = "kafka, postgresql, ingest, enrich or archive.")
  private @Nullable String service;

  @Option(
      names = {"-f", "--follow"},
      description = "Goes on with what is logged from now on.")
  private boolean isFollowing;

  @Option(
      names = {"-n", "--lines"},
      paramLabel = "N",
      defaultValue = "40",
      description = "How many lines of each (default: ${DEFAULT-VALUE}).")
  private int lines;

  LogsCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Terminal terminal = Terminal.system();
    Home home = options.home();
    Map<Part, LogTail> tails = new EnumMap<>(Part.class);
    for (Part part : parts()) {
      Path log = home.log(part);
      if (Files.exists(log)) {
        tails.put(part, new LogTail(log));
      }
    }
    if (tails.isEmpty()) {
      throw new Failure("no logs in " + home.directory() + "; has the stack ever been up?");
    }
    for (Map.Entry<Part, LogTail> tail : tails.entrySet()) {
      print(terminal, tails.size(), tail.getKey(), tail.getValue().last(lines));
    }
    while (isFollowing) {
      Thread.sleep(250);
      for (Map.Entry<Part, LogTail> tail : tails.entrySet()) {
        print(terminal, tails.size(), tail.getKey(), tail.getValue().more());
      }
    }
    return 0;
  }

  private List<Part> parts() {
    if (service == null) {
      return List.of(Part.values());
    }
    return List.of(
        Part.of(service)
            .orElseThrow(
                () ->
                    new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "SERVICE: one of "
                            + Arrays.stream(Part.values())
                                .map(Part::word)
                                .collect(Collectors.joining(", "))
                            + ", not '"
                            + service
                            + "'")));
  }

  private static void print(Terminal terminal, int logs, Part part, List<String> lines) {
    String name = logs == 1 ? "" : String.format(Locale.ROOT, "%-11s| ", part.word());
    lines.forEach(line -> terminal.line(name + line));
  }
}
