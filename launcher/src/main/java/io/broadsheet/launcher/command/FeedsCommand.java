package io.broadsheet.launcher.command;

import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.KeyRegistered;
import io.broadsheet.contracts.access.PermittedSender;
import io.broadsheet.contracts.access.Role;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import io.broadsheet.launcher.access.Access;
import io.broadsheet.launcher.access.AccessLog;
import io.broadsheet.launcher.access.KeyFiles;
import io.broadsheet.launcher.client.IngestOperator;
import io.broadsheet.launcher.terminal.Terminal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Feeds and their keys. */
@Command(name = "feeds", description = "Feeds and their keys; a key is shown once.")
public final class FeedsCommand implements Runnable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Clock clock = Clock.systemUTC();

  private final GlobalOptions options;
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--broker",
      paramLabel = "HOST:PORT",
      scope = ScopeType.INHERIT,
      description = "Of a cluster elsewhere, repeatable with commas; else of this home's stack.")
  private @Nullable String broker;

  FeedsCommand(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "feeds: list, add, source, pull, rotate or revoke?");
  }

  @Command(name = "list", description = "All feeds.")
  int list(@Option(names = "--json", description = "As JSON.") boolean isJson) {
    Terminal terminal = Terminal.system();
    FeedTable table = new FeedTable(log().read());
    if (isJson) {
      terminal.line(Json.pretty(table.json()));
      return 0;
    }
    table.lines(clock.instant(), terminal.width()).forEach(terminal::line);
    return 0;
  }

  @Command(name = "add", description = "Registers a feed and shows its key.")
  int add(
      @Parameters(paramLabel = "FEED", description = "Its id.") FeedId feed,
      @Option(names = "--name", paramLabel = "NAME", description = "For people.")
          @Nullable String name,
      @Option(
              names = "--zone",
              paramLabel = "ZONE",
              defaultValue = "Asia/Shanghai",
              description = "Of its naive dates (default: ${DEFAULT-VALUE}).")
          ZoneId zone,
      @Option(names = "--language", paramLabel = "TAG", description = "BCP 47; else detected.")
          @Nullable String language,
      @Option(names = "--charset", paramLabel = "NAME", description = "Where none is declared.")
          @Nullable String charset,
      @Option(names = "--accepts", paramLabel = "MEDIA", split = ",", description = "Else all.")
          @Nullable List<String> accepts,
      @Option(
              names = "--requests-per-minute",
              paramLabel = "N",
              defaultValue = "600",
              description = "Above which it waits (default: ${DEFAULT-VALUE}).")
          int requestsPerMinute,
      @Option(
              names = "--sender",
              paramLabel = "ADDRESS",
              split = ",",
              description = "Who may mail: an address or an @domain, repeatable; else anybody.")
          @Nullable List<PermittedSender> senders,
      @Mixin SourceOptions origin) {
    FeedSource source = source(origin);
    AccessLog log = log();
    if (log.read().feeds().containsKey(feed)) {
      throw new Failure("feed " + feed + " is registered already");
    }
    log.register(
        new FeedRegistered(
            feed,
            name == null ? feed.value() : name,
            zone,
            language,
            charset,
            accepts == null ? List.of() : accepts,
            requestsPerMinute,
            senders == null ? List.of() : senders,
            source));
    giveKey(log, feed);
    return 0;
  }

  @Command(
      name = "source",
      description = "Says anew where a feed's documents are fetched; without options, nowhere.")
  int source(
      @Parameters(paramLabel = "FEED", description = "Its id.") FeedId feed,
      @Mixin SourceOptions origin) {
    FeedSource source = source(origin);
    AccessLog log = log();
    FeedRegistered known = Objects.requireNonNull(known(log, feed).feeds().get(feed));
    log.register(known.from(source));
    Terminal.system().line(feed + ": " + SourceOptions.words(source));
    return 0;
  }

  @Command(name = "pull", description = "Has a feed's address asked now.")
  int pull(@Parameters(paramLabel = "FEED", description = "Its id.") FeedId feed)
      throws InterruptedException {
    known(log(), feed);
    new IngestOperator(
            options.stack().ports().ingestUrl(),
            options
                .keys()
                .read(KeyFiles.OPERATOR)
                .orElseThrow(() -> new Failure("no operator key in " + options.home().keys())))
        .pull(feed);
    Terminal.system().line(feed + " is asked now; feeds list tells how it went");
    return 0;
  }

  @Command(name = "rotate", description = "Gives a feed a new key and revokes the others.")
  int rotate(@Parameters(paramLabel = "FEED", description = "Its id.") FeedId feed) {
    AccessLog log = log();
    List<KeyRegistered> old = known(log, feed).goodKeys(feed, clock.instant());
    giveKey(log, feed);
    revoke(log, old);
    return 0;
  }

  @Command(name = "revoke", description = "Revokes all keys of a feed.")
  int revoke(@Parameters(paramLabel = "FEED", description = "Its id.") FeedId feed) {
    AccessLog log = log();
    List<KeyRegistered> keys = known(log, feed).goodKeys(feed, clock.instant());
    revoke(log, keys);
    Terminal.system().line("revoked " + keys.size() + (keys.size() == 1 ? " key" : " keys"));
    return 0;
  }

  private @Nullable FeedSource source(SourceOptions source) {
    try {
      return source.source();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private AccessLog log() {
    String bootstrapServers = broker == null ? options.stack().ports().bootstrapServers() : broker;
    return new AccessLog(bootstrapServers, Clock.systemUTC(), PATIENCE);
  }

  private static Access known(AccessLog log, FeedId feed) {
    Access access = log.read();
    if (!access.feeds().containsKey(feed)) {
      throw new Failure("there is no feed " + feed);
    }
    return access;
  }

  private void giveKey(AccessLog log, FeedId feed) {
    AccessKey key = AccessKey.generate(Role.FEED, new SecureRandom());
    log.register(new KeyRegistered(key.hash(), Role.FEED, feed, clock.instant(), null));
    Terminal terminal = Terminal.system();
    terminal.line("key of " + feed + ", shown this once: " + key.secret());
    // As with the first keys: the command line's own copy, so that submit --feed works.
    options.keys().write(feed.value(), key);
    terminal.line("submit --feed " + feed + " takes it from " + options.keys().file(feed.value()));
  }

  private void revoke(AccessLog log, List<KeyRegistered> keys) {
    keys.forEach(
        key ->
            log.register(
                new KeyRegistered(
                    key.hash(), key.role(), key.feed(), key.createdAt(), clock.instant())));
  }
}
