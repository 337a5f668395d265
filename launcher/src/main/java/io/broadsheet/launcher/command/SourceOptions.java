package io.broadsheet.launcher.command;

import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a feed's documents are fetched. */
final class SourceOptions {
  private static final Duration EVERY = Duration.ofMinutes(5);

  @Option(
      names = "--pull",
      paramLabel = "URL",
      description = "An address that is asked for news: RSS, Atom, JSON, NewsML-G2, …")
  private @Nullable URI url;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description = "How often, as 30s, 5m, 2h or 1d (default: 5m).")
  private @Nullable Duration every;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "A folder whose finished files are taken; made if it is not there.")
  private @Nullable Path folder;

  @Option(
      names = "--type",
      paramLabel = "MEDIA",
      description = "What lies there, whatever it is called (default: by label, look and name).")
  private @Nullable String mediaType;

  /**
   * Null when the feed posts all by itself.
   *
   * @throws IllegalArgumentException for options that do not go together
   */
  @Nullable FeedSource source() {
    if (url != null && folder != null) {
      throw new IllegalArgumentException("either --pull or --folder");
    }
    if (url != null) {
      return FeedSource.web(url, every == null ? EVERY : every, mediaType);
    }
    if (every != null) {
      throw new IllegalArgumentException("--every goes with --pull; a folder is always looked at");
    }
    if (folder != null) {
      return FeedSource.folder(made(folder).toString(), mediaType);
    }
    if (mediaType != null) {
      throw new IllegalArgumentException("--type goes with --pull or --folder");
    }
    return null;
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
    } catch (IOException e) {
      throw new Failure("cannot make " + folder + ": " + e.getMessage(), e);
    }
  }

  /** For people. */
  static String words(@Nullable FeedSource source) {
    if (source == null) {
      return "posts";
    }
    return source.url() == null
        ? String.valueOf(source.folder())
        : source.url() + " every " + words(source.every());
  }

  private static String words(@Nullable Duration every) {
    return String.valueOf(every).substring(2).toLowerCase(Locale.ROOT);
  }

  /** As people write it, or as ISO 8601 does. */
  static final class DurationConverter implements ITypeConverter<Duration> {
    private static final Pattern SHORT = Pattern.compile("(?i)([0-9]{1,6})([smhd])");

    @Override
    public Duration convert(String value) {
      Matcher matcher = SHORT.matcher(value.strip());
      try {
        if (!matcher.matches()) {
          return Duration.parse(value.strip());
        }
        boolean isDays = matcher.group(2).equalsIgnoreCase("d");
        return Duration.parse((isDays ? "P" : "PT") + matcher.group());
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("a time as 30s, 5m, 2h or 1d, not '" + value + "'");
      }
    }
  }
}
