package io.broadsheet.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.runtime.event.EventJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineStreamTest {
  private final ObjectMapper json = EventJson.mapper();

  @Test
  void answersInTheOrderOfTheLinesHoweverLongEachTakes() throws IOException {
    String body = String.join("\n", IntStream.rangeClosed(1, 200).mapToObj(i -> "x").toList());

    List<JsonNode> answers =
        answers(
            body,
            (number, bytes) ->
                () -> {
                  pause(number % 7);
                  return receipt(number);
                });

    assertThat(answers)
        .extracting(answer -> answer.get("line").longValue())
        .isEqualTo(IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
  }

  @Test
  void answersARefusedLineInItsPlaceAndTakesTheOthers() throws IOException {
    List<JsonNode> answers =
        answers(
            "good\nbad\n\ngood",
            (number, bytes) ->
                () -> {
                  if (new String(bytes, StandardCharsets.UTF_8).equals("bad")) {
                    throw Refusals.emptyBody();
                  }
                  return receipt(number);
                });

    assertThat(answers).extracting(a -> a.get("line").intValue()).containsExactly(1, 2, 4);
    assertThat(answers.get(1).get("status").intValue()).isEqualTo(400);
    assertThat(answers.get(1).get("type").textValue()).isEqualTo("/problems/empty-body");
    assertThat(answers.get(2).has("submissionId")).isTrue();
  }

  @Test
  void endsAtALineThatIsTooLongWithAProblem() throws IOException {
    List<JsonNode> answers =
        answers("ok\n" + "x".repeat(2_000), (number, bytes) -> () -> receipt(number));

    assertThat(answers).hasSize(2);
    assertThat(answers.get(1).get("status").intValue()).isEqualTo(413);
  }

  @Test
  void answersALineBeforeTheNextIsSent() throws Exception {
    // Given a sender that waits for each answer
    Thread server;
    try (PipedOutputStream sender = new PipedOutputStream();
        PipedInputStream body = new PipedInputStream(sender);
        PipedOutputStream answer = new PipedOutputStream();
        PipedInputStream receiver = new PipedInputStream(answer)) {
      LineStream stream = stream(body, (number, bytes) -> () -> receipt(number));
      server =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      stream.write(answer);
                    } catch (IOException e) {
                      throw new java.io.UncheckedIOException(e);
                    }
                  });

      // When one line is sent, and no more
      sender.write("one\n".getBytes(StandardCharsets.UTF_8));
      sender.flush();

      // Then its answer comes
      assertThat(receiver.read()).isEqualTo('{');
    }
    server.join();
  }

  private List<JsonNode> answers(String body, LineStream.LineTaker taker) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), taker).write(out);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
      answers.add(json.readTree(line));
    }
    return answers;
  }

  private LineStream stream(InputStream body, LineStream.LineTaker taker) {
    return new LineStream(new LineReader(body, 1_000, "too long"), taker, 8, json);
  }

  private static Receipt receipt(long line) {
    FeedId feed = new FeedId("demo");
    return new Receipt(
        line,
        SubmissionId.of(feed, "line-" + line),
        feed,
        "simple",
        Instant.EPOCH,
        null,
        List.of(),
        List.of(),
        List.of(),
        new Receipt.Links(URI.create("http://127.0.0.1/v1/submissions/x")));
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
