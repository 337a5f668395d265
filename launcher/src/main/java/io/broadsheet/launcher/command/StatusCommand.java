package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.stack.PartStatus;
import io.broadsheet.launcher.stack.Stack;
import io.broadsheet.launcher.terminal.Colour;
import io.broadsheet.launcher.terminal.Terminal;
import io.broadsheet.launcher.terminal.TextTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how every part is. */
@Command(
    name = "status",
    description = "Pids, ports, versions and memory of every part; 0 only when all are ready.")
public final class StatusCommand implements Callable<Integer> {
  private static final long MEBIBYTE = 1024L * 1024;
  private final GlobalOptions options;

  @Option(names = "--json", description = "As JSON.")
  private boolean isJson;

  StatusCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = Terminal.system();
    Stack stack = options.stack();
    List<PartStatus> parts = stack.status();
    boolean isReady = parts.stream().allMatch(part -> part.state() == PartStatus.State.READY);
    if (isJson) {
      terminal.line(
          Json.pretty(
              Map.of(
                  "ready", isReady, "home", stack.home().directory().toString(), "parts", parts)));
    } else {
      print(terminal, parts);
    }
    return isReady ? 0 : 1;
  }

  private static void print(Terminal terminal, List<PartStatus> parts) {
    TextTable table = new TextTable("part", "state", "pid", "port", "version", "memory", "running");
    for (PartStatus part : parts) {
      table.row(
          part.part().word(),
          part.state().word(),
          part.pid() == null ? "" : part.pid().toString(),
          Integer.toString(part.port()),
          part.version(),
          part.memory() == null ? "" : mebibytes(part.memory()),
          part.since() == null ? "" : age(part.since()));
    }
    List<String> lines = table.lines(terminal.width());
    terminal.line(terminal.paint(Colour.HEADING, lines.getFirst()));
    lines.subList(1, lines.size()).forEach(terminal::line);
    long memory =
        parts.stream()
            .map(PartStatus::memory)
            .filter(Objects::nonNull)
            .mapToLong(Long::valueOf)
            .sum();
    terminal.line("memory in all " + mebibytes(memory));
  }

  private static String mebibytes(@Nullable Long bytes) {
    return bytes == null ? "" : bytes / MEBIBYTE + " MiB";
  }

  private static String age(Instant since) {
    Duration age = Duration.between(since, Instant.now());
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", age.toHours(), age.toMinutesPart(), age.toSecondsPart());
  }
}
