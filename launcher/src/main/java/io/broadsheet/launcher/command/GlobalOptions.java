package io.broadsheet.launcher.command;

import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.access.KeyFiles;
import io.broadsheet.launcher.client.ArchiveClient;
import io.broadsheet.launcher.stack.Home;
import io.broadsheet.launcher.stack.Installation;
import io.broadsheet.launcher.stack.Ports;
import io.broadsheet.launcher.stack.Stack;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** What every command takes, before its name or after it. */
public final class GlobalOptions {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Where the state is kept (default: .broadsheet in the checkout).")
  private @Nullable Path home;

  @Option(
      names = "--port-offset",
      paramLabel = "N",
      converter = OffsetConverter.class,
      scope = ScopeType.INHERIT,
      description = "Added to every port, so that two stacks stand side by side.")
  private Ports ports = new Ports(0);

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean isHelpWanted;

  Installation installation() {
    return Installation.ofThisProcess();
  }

  Home home() {
    return new Home(home == null ? installation().root().resolve(".broadsheet") : home);
  }

  Stack stack() {
    return Stack.of(home(), ports, installation());
  }

  KeyFiles keys() {
    return new KeyFiles(home().keys());
  }

  AccessKey keyOf(FeedId feed) {
    return keys()
        .read(feed.value())
        .orElseThrow(
            () ->
                new Failure(
                    "no key of feed "
                        + feed
                        + " in "
                        + home().keys()
                        + "; ./broadsheet feeds add or rotate makes one"));
  }

  ArchiveClient archive(Stack stack) {
    return new ArchiveClient(stack.ports().archiveUrl(), keys().read(KeyFiles.OPERATOR));
  }

  /** A port offset that no port can have is a usage error. */
  static final class OffsetConverter implements ITypeConverter<Ports> {
    @Override
    public Ports convert(String value) {
      try {
        return new Ports(Integer.parseInt(value));
      } catch (NumberFormatException e) {
        throw new TypeConversionException("a whole number, not '" + value + "'");
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }
}
