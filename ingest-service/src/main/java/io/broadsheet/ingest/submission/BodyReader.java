package io.broadsheet.ingest.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Takes the content coding off a body and holds it to its limits while it is read. */
public final class BodyReader {
  // A small text may well shrink to next to nothing; a bomb is large.
  private static final long FREE_INFLATION = 1024L * 1024;

  private final long maxBytes;
  private final int maxInflation;

  /**
   * @param maxBytes of a body, its content coding taken off
   * @param maxInflation inflated bytes for each compressed one
   */
  public BodyReader(long maxBytes, int maxInflation) {
    this.maxBytes = maxBytes;
    this.maxInflation = maxInflation;
  }

  /** The whole body, bounded. */
  public byte[] readAll(InputStream body, @Nullable String contentEncoding) throws IOException {
    InputStream plain = open(body, contentEncoding);
    try (BoundedInput bounded = new BoundedInput(plain, () -> maxBytes, tooLong())) {
      return bounded.readAllBytes();
    }
  }

  /**
   * The body to be read piece by piece. Its whole length is not bounded, its inflation is.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 for a content coding not known here
   */
  InputStream open(InputStream body, @Nullable String contentEncoding) throws IOException {
    return switch (contentEncoding == null
        ? "identity"
        : contentEncoding.strip().toLowerCase(Locale.ROOT)) {
      case "identity", "" -> body;
      case "gzip", "x-gzip" -> inflate(body);
      default -> throw Refusals.contentCoding();
    };
  }

  long maxBytes() {
    return maxBytes;
  }

  String tooLong() {
    return "The document is longer than " + maxBytes + " bytes.";
  }

  private InputStream inflate(InputStream body) throws IOException {
    BoundedInput compressed = new BoundedInput(body, () -> Long.MAX_VALUE, tooLong());
    return new BoundedInput(
        new GZIPInputStream(compressed, 8192),
        () -> FREE_INFLATION + compressed.count() * maxInflation,
        "The body inflates to more than " + maxInflation + " times its size.");
  }
}
