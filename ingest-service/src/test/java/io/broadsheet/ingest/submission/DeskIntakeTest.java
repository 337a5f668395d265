package io.broadsheet.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.submission.SubmissionDesk.Envelope;
import io.broadsheet.runtime.problem.Problems;
import io.broadsheet.runtime.trace.TraceParent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskIntakeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final List<Envelope> envelopes = new ArrayList<>();
  private final DeskIntake intake =
      new DeskIntake(
          this::take,
          () -> NOW,
          feed -> List.of("application/json", "application/x-ndjson"),
          1_000);

  @Test
  void handsADocumentInAsIfItsFeedHadPostedIt() {
    Handed handed = intake.hand(delivery("application/json", "good"));

    assertThat(handed).isInstanceOf(Handed.Taken.class);
    assertThat(envelopes)
        .singleElement()
        .satisfies(
            envelope -> {
              assertThat(envelope.feed()).isEqualTo(Feeds.countyPaper());
              assertThat(envelope.idempotencyKey()).isEqualTo("key");
              assertThat(envelope.source()).isEqualTo("https://chengling.example/feed");
              assertThat(envelope.type()).isEqualTo(new MediaTypeHeader("application/json", "gbk"));
              assertThat(envelope.strict()).isFalse();
            });
  }

  @Test
  void handsInLinesOneByOneAndTellsTheBadOnes() {
    Handed handed = intake.hand(delivery("application/x-ndjson", "good\nbad\n\ngood\n"));

    assertThat(handed)
        .isInstanceOfSatisfying(
            Handed.Taken.class,
            taken ->
                assertThat(taken.refused())
                    .singleElement()
                    .asString()
                    .contains("line=2", "/problems/malformed-json"));
    assertThat(envelopes)
        .extracting(Envelope::idempotencyKey)
        .containsExactly("key#1", "key#2", "key#4");
    assertThat(envelopes)
        .extracting(Envelope::type)
        .containsOnly(new MediaTypeHeader("application/json", "gbk"));
  }

  @Test
  void refusesAStreamWithoutAGoodLine() {
    assertThat(slug(intake.hand(delivery("application/x-ndjson", "bad\nbad"))))
        .isEqualTo("/problems/malformed-json");
    assertThat(slug(intake.hand(delivery("application/x-ndjson", "\n\n"))))
        .isEqualTo("/problems/empty-body");
  }

  @Test
  void refusesWhatTheFeedMayNotPost() {
    assertThat(slug(intake.hand(delivery("text/html", "good"))))
        .isEqualTo("/problems/unsupported-media-type");
    assertThat(envelopes).isEmpty();
  }

  @Test
  void saysWhenToComeBack() {
    Handed one = intake.hand(delivery("application/json", "full"));
    Handed many = intake.hand(delivery("application/x-ndjson", "good\nfull\ngood"));

    assertThat(List.of(one, many))
        .containsOnly(new Handed.NotNow("Too much is on its way.", Duration.ofSeconds(7)));
  }

  private Receipt take(Envelope envelope, byte[] bytes) {
    envelopes.add(envelope);
    return switch (new String(bytes, StandardCharsets.UTF_8)) {
      case "full" -> throw Problems.unavailable("Too much is on its way.", Duration.ofSeconds(7));
      case "bad" ->
          throw Problems.of(400, "malformed-json", "Malformed document", "No JSON.").build();
      default ->
          new Receipt(
              envelope.line(),
              SubmissionId.random(),
              envelope.feed().id(),
              "simple",
              NOW,
              null,
              List.of(),
              List.of(),
              List.of(),
              new Receipt.Links(URI.create("http://archive.example/")));
    };
  }

  private static String slug(Handed handed) {
    assertThat(handed).isInstanceOf(Handed.Refused.class);
    return String.valueOf(((Handed.Refused) handed).problem().getType());
  }

  private static Delivery delivery(String mediaType, String text) {
    return new Delivery(
        Feeds.countyPaper(),
        "https://chengling.example/feed",
        "key",
        mediaType,
        "gbk",
        text.getBytes(StandardCharsets.UTF_8),
        TraceParent.start());
  }
}
