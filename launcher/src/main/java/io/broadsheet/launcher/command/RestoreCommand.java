package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.backup.Restoring;
import io.broadsheet.launcher.terminal.Progress;
import io.broadsheet.launcher.terminal.Terminal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a saved database back, and what has happened since from the log. */
@Command(
    name = "restore",
    description = "Puts a backup in the database's place and reads on from there in the log.")
public final class RestoreCommand implements Callable<Integer> {
  private final GlobalOptions options;

  @Parameters(paramLabel = "FILE", description = "What backup wrote.")
  private @Nullable Path file;

  @Option(names = "--json", description = "As JSON.")
  private boolean isJson;

  RestoreCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = Terminal.system();
    Restoring.Restored restored;
    try (Progress progress = new Progress(isJson ? Terminal.beside() : terminal)) {
      restored = new Restoring(options.stack(), progress).from(Objects.requireNonNull(file));
    }
    if (isJson) {
      terminal.line(
          Json.pretty(
              Map.of(
                  "of", restored.manifest(),
                  "former", restored.former().map(Path::toString).stream().toList())));
      return 0;
    }
    terminal.line("restored as of " + restored.manifest().takenAt() + ", and read on to now");
    restored
        .former()
        .ifPresent(path -> terminal.line("what was there is in " + path + "; delete it by hand"));
    return 0;
  }
}
