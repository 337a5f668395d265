package io.broadsheet.ingest.submission;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** What may be posted, and how long a post may take. */
@ConfigMapping(prefix = "broadsheet.ingest.submission")
public interface SubmissionSettings {
  /** Largest document, and largest line of a streamed post, content codings taken off. */
  @WithDefault("10M")
  MemorySize maxBody();

  /** Inflated bytes for each compressed one, above which a body is a bomb rather than a text. */
  @WithDefault("200")
  int maxInflation();

  /** After which a post is answered with what is known: 503, come again. */
  @WithDefault("PT14S")
  Duration deadline();

  /** Lines of one streamed post that are worked on at one time. */
  @WithDefault("64")
  int linesInFlight();

  /** Answers kept for posts that repeat an idempotency key. */
  @WithDefault("10000")
  int rememberedAnswers();

  /** For how long. */
  @WithDefault("PT24H")
  Duration rememberFor();

  /** Where readers find the archive; receipts link there. */
  @WithDefault("http://127.0.0.1:8083")
  URI archiveUrl();
}
