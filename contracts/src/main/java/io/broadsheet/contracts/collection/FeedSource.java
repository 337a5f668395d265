package io.broadsheet.contracts.collection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed's documents are fetched: from an address on the web, or from a folder.
 *
 * @param url http or https; null for a folder
 * @param every how often the address is asked, 1 s to 7 days; set exactly when it is
 * @param folder an absolute path on the machines of the ingest service; null for an address
 * @param mediaType of all that lies there, whatever it is called; null to go by what it is called
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedSource(
    @Nullable URI url,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration every,
    @Nullable String folder,
    @Nullable String mediaType) {
  private static final Duration OFTENEST = Duration.ofSeconds(1);
  private static final Duration RAREST = Duration.ofDays(7);

  public FeedSource {
    Require.that((url == null) != (folder == null), "source: either url or folder");
    Require.that((url == null) == (every == null), "source.every: set exactly with a url");
    if (url != null) {
      Require.that(
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()),
          "source.url: an http or https address, not " + url.getScheme());
      Require.that(url.getHost() != null, "source.url: names no host");
      // A record on the log is no place for a password.
      Require.that(url.getRawUserInfo() == null, "source.url: must not name a user");
    }
    if (every != null) {
      Require.that(
          every.compareTo(OFTENEST) >= 0 && every.compareTo(RAREST) <= 0,
          "source.every: 1 second to 7 days, not " + every);
    }
    if (folder != null) {
      Require.that(folder.startsWith("/"), "source.folder: an absolute path, not '" + folder + "'");
    }
  }

  /** An address on the web. */
  public static FeedSource web(URI url, Duration every, @Nullable String mediaType) {
    return new FeedSource(url, every, null, mediaType);
  }

  /** A folder into which finished files are put. */
  public static FeedSource folder(String path, @Nullable String mediaType) {
    return new FeedSource(null, null, path, mediaType);
  }
}
