package io.broadsheet.launcher.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.access.PermittedSender;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.launcher.access.Access;
import io.broadsheet.launcher.terminal.TextTable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All feeds, and how fetching stands for those that are fetched. */
record FeedTable(Access access) {
  /** A feed as JSON shows it. */
  record Listed(
      @JsonUnwrapped FeedRegistered feed,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FeedPulled pulled) {}

  List<Listed> json() {
    return access.feeds().values().stream()
        .map(feed -> new Listed(feed, access.pulled().get(feed.id())))
        .toList();
  }

  List<String> lines(Instant now, int width) {
    TextTable table =
        new TextTable(
            "feed",
            "name",
            "zone",
            "language",
            "accepts",
            "senders",
            "source",
            "fetching",
            "a minute",
            "keys");
    access
        .feeds()
        .values()
        .forEach(
            feed ->
                table.row(
                    feed.id().value(),
                    feed.name(),
                    feed.zone().getId(),
                    feed.language() == null ? "detected" : feed.language(),
                    feed.accepts().isEmpty() ? "all" : String.join(", ", feed.accepts()),
                    feed.senders().isEmpty()
                        ? "anybody"
                        : feed.senders().stream()
                            .map(PermittedSender::value)
                            .collect(Collectors.joining(", ")),
                    SourceOptions.words(feed.source()),
                    fetching(feed, access.pulled().get(feed.id())),
                    Integer.toString(feed.requestsPerMinute()),
                    Integer.toString(access.goodKeys(feed.id(), now).size())));
    return table.lines(width);
  }

  static String fetching(FeedRegistered feed, @Nullable FeedPulled pulled) {
    if (feed.source() == null || feed.source().url() == null) {
      return "";
    }
    if (pulled == null || !pulled.url().equals(feed.source().url())) {
      return "not yet";
    }
    String words = pulled.outcome().word() + " " + minute(pulled.at());
    if (pulled.trouble() != null) {
      return "%s, %d times since %s: %s"
          .formatted(
              words,
              pulled.trouble().times(),
              minute(pulled.trouble().since()),
              pulled.trouble().fault().type());
    }
    FeedPulled.Fault refused = pulled.copy() == null ? null : pulled.copy().refused();
    return refused == null ? words : words + ": " + refused.type();
  }

  private static String minute(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
