package io.broadsheet.launcher.client;

import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What operators may ask of ingest. */
public final class IngestOperator {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String url;
  private final AccessKey key;

  public IngestOperator(String url, AccessKey key) {
    this.url = url;
    this.key = key;
  }

  /**
   * Has a feed's address asked now.
   *
   * @throws Failure when ingest is away or will not
   */
  public void pull(FeedId feed) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/v1/feeds/" + feed + "/pull"))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + key.secret())
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 202) {
        throw new Failure(Problem.of(response.statusCode(), response.body()).toString());
      }
    } catch (IOException e) {
      throw new Failure("ingest at " + url + " does not answer: " + e.getMessage(), e);
    }
  }
}
