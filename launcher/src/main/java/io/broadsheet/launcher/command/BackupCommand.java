package io.broadsheet.launcher.command;

import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.backup.Backup;
import io.broadsheet.launcher.backup.Manifest;
import io.broadsheet.launcher.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves the archive's database; the log has to be kept by other means. */
@Command(
    name = "backup",
    description = "Writes the archive's database to a file while everything goes on.")
public final class BackupCommand implements Callable<Integer> {
  private final GlobalOptions options;

  @Parameters(paramLabel = "FILE", description = "Where to, such as monday.tar.gz.")
  private @Nullable Path file;

  @Option(names = "--json", description = "As JSON.")
  private boolean isJson;

  BackupCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path target = Objects.requireNonNull(file);
    if (Files.exists(target)) {
      throw new Failure(target + " is there already");
    }
    Manifest manifest = new Backup(options.stack(), Clock.systemUTC()).take(target);
    long bytes = Files.size(target);
    Terminal.system()
        .line(
            isJson
                ? Json.pretty(Map.of("file", target.toString(), "bytes", bytes, "of", manifest))
                : target + "  " + bytes / 1024 / 1024 + " MiB");
    return 0;
  }
}
