package io.broadsheet.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.broadsheet.contracts.access.AccessKey;
import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IngestClientTest {
  private static final String RECEIPT =
      "{\"submissionId\":\"s-1\",\"format\":\"simple\",\"articles\":[{\"id\":\"a-1\",\"headline\":\"秋收\"}]}";
  private static final Document DOCUMENT =
      new Document("one.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8));

  private record Answer(int status, String type, String body) {}

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> delays = new ArrayList<>();
  private final HttpServer server;

  IngestClientTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.createContext("/v1/submissions", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void readsAReceipt() throws InterruptedException {
    answers.add(new Answer(202, "application/json", RECEIPT));

    PostOutcome outcome = post();

    assertThat(outcome)
        .isEqualTo(
            new PostOutcome.Accepted(
                List.of(
                    new PostOutcome.Receipt(
                        "s-1", "simple", List.of(new PostOutcome.Article("a-1", "秋收")))),
                List.of()));
  }

  @Test
  void triesAgainWithTheSameKeyWhileIngestIsBusy() throws InterruptedException {
    answers.add(new Answer(503, "application/problem+json", "{\"status\":503}"));
    answers.add(new Answer(429, "application/problem+json", "{\"status\":429}"));
    answers.add(new Answer(202, "application/json", RECEIPT));

    assertThat(post()).isInstanceOf(PostOutcome.Accepted.class);

    assertThat(keys).hasSize(3).containsOnly(DOCUMENT.idempotencyKey());
    assertThat(delays).hasSize(2);
  }

  @Test
  void takesARefusalForGood() throws InterruptedException {
    answers.add(
        new Answer(
            400,
            "application/problem+json",
            "{\"status\":400,\"title\":\"Malformed\",\"errors\":[{\"pointer\":\"/body\",\"detail\":\"missing\"}]}"));

    assertThat(post())
        .isInstanceOfSatisfying(
            PostOutcome.Refused.class,
            refused ->
                assertThat(refused.problem().toString())
                    .isEqualTo("400 Malformed (/body missing)"));
    assertThat(keys).hasSize(1);
  }

  @Test
  void tellsTheRefusedLinesOfAStreamFromTheTakenOnes() throws InterruptedException {
    answers.add(
        new Answer(
            202,
            "application/x-ndjson",
            RECEIPT + "\n{\"type\":\"/problems/x\",\"status\":422,\"title\":\"No news\"}\n"));

    assertThat(post())
        .isInstanceOfSatisfying(
            PostOutcome.Accepted.class,
            accepted -> {
              assertThat(accepted.articles()).isEqualTo(1);
              assertThat(accepted.refused()).extracting(Problem::status).containsExactly(422);
            });
  }

  @Test
  void postsAStreamAgainWhoseLineMetABusyIngest() throws InterruptedException {
    answers.add(
        new Answer(202, "application/x-ndjson", RECEIPT + "\n{\"status\":503,\"title\":\"x\"}\n"));
    answers.add(new Answer(202, "application/x-ndjson", RECEIPT + "\n" + RECEIPT + "\n"));

    assertThat(post())
        .isInstanceOfSatisfying(
            PostOutcome.Accepted.class, accepted -> assertThat(accepted.receipts()).hasSize(2));
  }

  @Test
  void givesUpWhenItsPatienceIsOver() {
    server.stop(0);

    try (IngestClient client = client(Duration.ofMillis(500))) {
      assertThatThrownBy(() -> client.post(DOCUMENT))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("one.json");
    }
  }

  private PostOutcome post() throws InterruptedException {
    try (IngestClient client = client(Duration.ofSeconds(20))) {
      return client.post(DOCUMENT);
    }
  }

  private IngestClient client(Duration patience) {
    return new IngestClient(
        "http://127.0.0.1:" + server.getAddress().getPort(),
        new AccessKey("bs_feed_test"),
        patience,
        delays::add);
  }

  private void answer(HttpExchange exchange) throws IOException {
    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    exchange.getRequestBody().readAllBytes();
    Answer answer = answers.remove();
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", answer.type());
    exchange.sendResponseHeaders(answer.status(), body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
