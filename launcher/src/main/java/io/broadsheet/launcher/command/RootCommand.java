package io.broadsheet.launcher.command;

import io.broadsheet.contracts.access.PermittedSender;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.launcher.Failure;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** All commands under one name. */
@Command(
    name = "broadsheet",
    synopsisSubcommandLabel = "COMMAND",
    description = "Takes in news, tags it, archives it and serves the archive.")
public final class RootCommand implements Runnable {
  @Mixin private final GlobalOptions options = new GlobalOptions();
  @Spec private @Nullable CommandSpec spec;

  private RootCommand() {}

  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Which command?");
  }

  /**
   * Runs a command.
   *
   * @return 0 done, 1 it went wrong, 2 it was not understood
   */
  public static int execute(String... arguments) {
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    RootCommand root = new RootCommand();
    return new CommandLine(root)
        .addSubcommand(new DemoCommand(root.options))
        .addSubcommand(new UpCommand(root.options))
        .addSubcommand(new DownCommand(root.options))
        .addSubcommand(new StatusCommand(root.options))
        .addSubcommand(new LogsCommand(root.options))
        .addSubcommand(new SubmitCommand(root.options))
        .addSubcommand(new SearchCommand(root.options))
        .addSubcommand(new VerifyCommand(root.options))
        .addSubcommand(new RebuildCommand(root.options))
        .addSubcommand(new BackupCommand(root.options))
        .addSubcommand(new RestoreCommand(root.options))
        .addSubcommand(new FeedsCommand(root.options))
        .addSubcommand(new TestCommand(root.options))
        .addSubcommand(new BenchCommand(root.options))
        .registerConverter(FeedId.class, checked(FeedId::new))
        .registerConverter(PermittedSender.class, checked(PermittedSender::new))
        .setExecutionExceptionHandler(
            (exception, line, parsed) -> {
              if (exception instanceof Failure) {
                line.getErr().println(exception.getMessage());
              } else {
                exception.printStackTrace(line.getErr());
              }
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  private static <T> ITypeConverter<T> checked(Function<String, T> constructor) {
    return word -> {
      try {
        return constructor.apply(word);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    };
  }
}
