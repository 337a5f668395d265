package io.broadsheet.pipeline.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends requests, and waits for whole answers. */
public final class Http {
  static final Duration LONGEST = Duration.ofSeconds(70);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Http() {}

  /** The answer, whatever its status. */
  public static Answer send(HttpRequest.Builder request) {
    try {
      return trySend(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The answer, whatever its status.
   *
   * @throws IOException when there is none: the service is away, or went while it answered
   */
  public static Answer trySend(HttpRequest.Builder request) throws IOException {
    try {
      return new Answer(
          CLIENT.send(
              request.timeout(LONGEST).build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an answer", e);
    }
  }
}
