package io.broadsheet.launcher.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.launcher.Failure;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the archive. */
public final class ArchiveClient implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final int LONGEST_WAIT = 20;
  private static final Set<String> UNSETTLED = Set.of("accepted", "enriched");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final String url;
  private final Optional<AccessKey> key;

  /**
   * @param key used where the archive asks for one
   */
  public ArchiveClient(String url, Optional<AccessKey> key) {
    this.url = url;
    this.key = key;
  }

  /**
   * Gets JSON.
   *
   * @throws Failure with the archive's problem, or when it is away
   */
  public JsonNode get(String path) throws InterruptedException {
    return get(path, DEADLINE);
  }

  /** The same for what may take the archive longer. */
  public JsonNode get(String path, Duration deadline) throws InterruptedException {
    return found(path, deadline)
        .orElseThrow(() -> new Failure("the archive has nothing at " + path));
  }

  /** Gets JSON; empty for what is not there or not there any more. */
  public Optional<JsonNode> found(String path) throws InterruptedException {
    return found(path, DEADLINE);
  }

  private Optional<JsonNode> found(String path, Duration deadline) throws InterruptedException {
    try {
      HttpResponse<byte[]> response = send(path, null, false, deadline);
      if (response.statusCode() == 401 && key.isPresent()) {
        response = send(path, null, true, deadline);
      }
      return switch (response.statusCode()) {
        case 200 -> Optional.of(Json.tree(response.body()));
        case 404, 410 -> Optional.empty();
        default ->
            throw new Failure(
                "the archive refuses: " + Problem.of(response.statusCode(), response.body()));
      };
    } catch (IOException e) {
      throw away(e);
    }
  }

  /**
   * Waits until every article of the submission is archived or has met another end. The archive may
   * be away for a while.
   *
   * @return the submission as it is at the end of the patience, settled or not; empty if unknown
   */
  public Optional<JsonNode> settled(String submissionId, Duration patience)
      throws InterruptedException {
    Instant until = Instant.now().plus(patience);
    Optional<JsonNode> last = Optional.empty();
    while (true) {
      long left = Math.max(0, Duration.between(Instant.now(), until).toSeconds());
      try {
        HttpResponse<byte[]> response =
            send(
                "/v1/submissions/" + submissionId,
                "wait=" + Math.min(left, LONGEST_WAIT),
                key.isPresent(),
                DEADLINE);
        if (response.statusCode() == 200) {
          last = Optional.of(Json.tree(response.body()));
          if (isSettled(last.get())) {
            return last;
          }
        }
      } catch (IOException e) {
        // Killed, restarting: its state comes back with it.
        last = Optional.empty();
      }
      if (!Instant.now().isBefore(until)) {
        return last;
      }
      Thread.sleep(200);
    }
  }

  /** Whether each of its articles has met its end. */
  public static boolean isSettled(JsonNode submission) {
    List<String> outcomes =
        submission.path("articles").valueStream().map(one -> one.path("outcome").asText()).toList();
    return !outcomes.isEmpty() && outcomes.stream().noneMatch(UNSETTLED::contains);
  }

  private HttpResponse<byte[]> send(
      String path, @Nullable String prefer, boolean withKey, Duration deadline)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path))
            .timeout(deadline)
            .header("Accept", "application/json");
    if (prefer != null) {
      request.header("Prefer", prefer);
    }
    if (withKey) {
      key.ifPresent(one -> request.header("Authorization", "Bearer " + one.secret()));
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private Failure away(IOException e) {
    return new Failure(
        "the archive at " + url + " does not answer; is the stack up? (./broadsheet status)", e);
  }

  @Override
  public void close() {
    http.close();
  }
}
