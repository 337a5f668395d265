package io.broadsheet.launcher.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.contracts.media.MediaTypes;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Posts documents. A service that is away, or says that it is busy, is asked again: with the same
 * idempotency key, so that what it did take counts once.
 */
public final class IngestClient implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final URI submissions;
  private final AccessKey key;
  private final Duration patience;
  private final Consumer<String> delayed;

  /**
   * @param patience how long a service may be away
   * @param delayed told why it takes longer
   */
  public IngestClient(String url, AccessKey key, Duration patience, Consumer<String> delayed) {
    this.submissions = URI.create(url + "/v1/submissions");
    this.key = key;
    this.patience = patience;
    this.delayed = delayed;
  }

  public PostOutcome post(Document document) throws InterruptedException {
    Instant until = Instant.now().plus(patience);
    Duration pause = SHORTEST_PAUSE;
    while (true) {
      String why;
      Optional<Duration> asked = Optional.empty();
      try {
        HttpResponse<byte[]> response =
            http.send(request(document), HttpResponse.BodyHandlers.ofByteArray());
        Optional<PostOutcome> outcome = outcome(response);
        if (outcome.isPresent()) {
          return outcome.get();
        }
        why = "answered " + response.statusCode();
        asked = response.headers().firstValue("Retry-After").flatMap(IngestClient::seconds);
      } catch (IOException e) {
        why = e.getMessage() == null ? "does not answer" : e.getMessage();
      }
      Duration wait = min(asked.orElse(pause), LONGEST_PAUSE);
      if (Instant.now().plus(wait).isAfter(until)) {
        throw new Failure(
            "ingest at " + submissions + " " + why + "; gave up on " + document.name());
      }
      delayed.accept("ingest " + why + "; trying again");
      Thread.sleep(wait);
      pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  private HttpRequest request(Document document) {
    return HttpRequest.newBuilder(submissions)
        .timeout(DEADLINE)
        .header("Authorization", "Bearer " + key.secret())
        .header("Content-Type", document.mediaType())
        .header("Idempotency-Key", document.idempotencyKey())
        .POST(HttpRequest.BodyPublishers.ofByteArray(document.content()))
        .build();
  }

  /** Empty when it should be tried again. */
  private static Optional<PostOutcome> outcome(HttpResponse<byte[]> response) throws IOException {
    int status = response.statusCode();
    if (status / 100 != 2) {
      Problem problem = Problem.of(status, response.body());
      return problem.isTransient() || status / 100 == 5
          ? Optional.empty()
          : Optional.of(new PostOutcome.Refused(problem));
    }
    List<PostOutcome.Receipt> receipts = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    for (JsonNode answer : answers(response)) {
      if (answer.has("submissionId")) {
        receipts.add(PostOutcome.Receipt.of(answer));
      } else {
        refused.add(Problem.of(status, answer));
      }
    }
    return refused.stream().anyMatch(Problem::isTransient)
        ? Optional.empty()
        : Optional.of(new PostOutcome.Accepted(receipts, refused));
  }

  private static List<JsonNode> answers(HttpResponse<byte[]> response) throws IOException {
    boolean isStream =
        response.headers().firstValue("Content-Type").orElse("").startsWith(MediaTypes.NDJSON);
    if (!isStream) {
      return List.of(Json.tree(response.body()));
    }
    List<JsonNode> answers = new ArrayList<>();
    for (String line : new String(response.body(), StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        answers.add(Json.tree(line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return answers;
  }

  private static Optional<Duration> seconds(String retryAfter) {
    try {
      return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter.strip())));
    } catch (NumberFormatException e) {
      return Optional.empty(); // a date, which nobody here sends
    }
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Override
  public void close() {
    http.close();
  }
}
