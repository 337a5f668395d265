package io.broadsheet.ingest.collection.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedPulled;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.collection.PullOutcome;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.collection.web.Fetched;
import io.broadsheet.ingest.collection.web.Fetched.Validators;
import io.broadsheet.ingest.submission.Delivery;
import io.broadsheet.ingest.submission.Handed;
import io.broadsheet.runtime.problem.Problems;
import io.broadsheet.runtime.trace.TraceParent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PullTest {
  private static final URI RSS = URI.create("https://chengling.example/rss.xml");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Validators FIRST = new Validators("\"1\"", null);
  private static final SubmissionId SUBMISSION = SubmissionId.random();
  private static final Handed TAKEN = new Handed.Taken(SUBMISSION, List.of());

  private final Deque<Fetched> answers = new ArrayDeque<>();
  private final Deque<Handed> outcomes = new ArrayDeque<>();
  private final List<Validators> asked = new ArrayList<>();
  private final List<Delivery> handed = new ArrayList<>();
  private final TraceParent trace = TraceParent.start();
  private Instant now = NOW;
  private FeedRegistered feed =
      Feeds.countyPaper().from(FeedSource.web(RSS, Duration.ofMinutes(5), null));
  private final Pull pull =
      new Pull(
          (uri, accept, known) -> {
            asked.add(known);
            return answers.remove();
          },
          delivery -> {
            handed.add(delivery);
            return outcomes.remove();
          },
          any -> List.of("application/rss+xml", "application/xml"),
          new Timetable(Duration.ofHours(1), Duration.ofHours(1), new Random(7)),
          () -> now);

  @Test
  void handsInWhatIsNew() {
    FeedPulled state = visit(null, document("<rss>A</rss>", FIRST), TAKEN);

    assertThat(state.outcome()).isEqualTo(PullOutcome.TAKEN);
    assertThat(state.nextAt()).isBetween(NOW.plusSeconds(300), NOW.plusSeconds(330));
    assertThat(copy(state).submissionId()).isEqualTo(SUBMISSION);
    assertThat(state.trouble()).isNull();
    assertThat(handed).singleElement().extracting(Delivery::source).isEqualTo(RSS.toString());
    assertThat(handed.getFirst().mediaType()).isEqualTo("application/rss+xml");
    assertThat(handed.getFirst().charset()).isEqualTo("gbk");
    assertThat(handed.getFirst().trace()).isEqualTo(trace);
  }

  @Test
  void asksForWhatIsNewerThanItHas() {
    FeedPulled first = visit(null, document("<rss>A</rss>", FIRST), TAKEN);
    FeedPulled second = visit(first, new Fetched.NotModified(null));

    assertThat(asked).containsExactly(Validators.NONE, FIRST);
    assertThat(second.outcome()).isEqualTo(PullOutcome.UNCHANGED);
    assertThat(second.copy()).isEqualTo(first.copy());
  }

  @Test
  void handsInNothingWhenAServerSendsTheSameAgain() {
    FeedPulled first = visit(null, document("<rss>A</rss>", FIRST), TAKEN);
    FeedPulled second = visit(first, document("<rss>A</rss>", new Validators("\"2\"", null)));

    assertThat(second.outcome()).isEqualTo(PullOutcome.UNCHANGED);
    assertThat(copy(second).etag()).isEqualTo("\"2\"");
    assertThat(copy(second).fetchedAt()).isEqualTo(copy(first).fetchedAt());
    assertThat(handed).hasSize(1);
  }

  @Test
  void repeatsUnderTheSameKeyAfterACrash() {
    // The state of the first visit was never written.
    visit(null, document("<rss>A</rss>", FIRST), TAKEN);
    visit(null, document("<rss>A</rss>", FIRST), TAKEN);

    assertThat(handed).extracting(Delivery::key).containsOnly(handed.getFirst().key());
  }

  @Test
  void takesAReturnToAnEarlierStateAsNews() {
    FeedPulled state = visit(null, document("<rss>A</rss>", FIRST), TAKEN);
    for (String body : List.of("<rss>B</rss>", "<rss>A</rss>", "<rss>B</rss>")) {
      state = visit(state, document(body, FIRST), TAKEN);
    }

    assertThat(handed).extracting(Delivery::key).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void showsWhatIsRefusedAndTriesItAgain() {
    Handed refused =
        new Handed.Refused(
            Problems.of(400, "not-well-formed", "Malformed document", "It is cut short.").build());
    FeedPulled first = visit(null, document("<rss>A", FIRST), refused);
    FeedPulled second = visit(first, document("<rss>A", FIRST), TAKEN);

    assertThat(first.outcome()).isEqualTo(PullOutcome.REFUSED);
    assertThat(copy(first).refused())
        .isEqualTo(
            new FeedPulled.Fault("/problems/not-well-formed", "It is cut short.", trace.traceId()));
    assertThat(asked).containsExactly(Validators.NONE, Validators.NONE);
    assertThat(second.outcome()).isEqualTo(PullOutcome.TAKEN);
    assertThat(handed).extracting(Delivery::key).containsOnly(handed.getFirst().key());
  }

  @Test
  void countsItemsThatWereNotTaken() {
    FeedPulled state =
        visit(
            null,
            document("<rss>A</rss>", FIRST),
            new Handed.Taken(SUBMISSION, List.of("one", "two")));

    assertThat(copy(state).refusedItems()).isEqualTo(2);
  }

  @Test
  void fetchesAgainWhatCouldNotBeTakenNow() {
    FeedPulled first = visit(null, document("<rss>A</rss>", FIRST), TAKEN);
    FeedPulled second =
        visit(
            first,
            document("<rss>B</rss>", new Validators("\"2\"", null)),
            new Handed.NotNow("The log is away.", Duration.ofMinutes(2)));
    visit(second, document("<rss>B</rss>", new Validators("\"2\"", null)), TAKEN);

    assertThat(second.outcome()).isEqualTo(PullOutcome.FAILED);
    assertThat(second.copy()).isEqualTo(first.copy());
    assertThat(second.nextAt()).isEqualTo(NOW.plusSeconds(120));
    assertThat(asked).containsExactly(Validators.NONE, FIRST, FIRST);
    assertThat(handed.get(2).key()).isEqualTo(handed.get(1).key());
  }

  @Test
  void countsFailuresUntilAnAnswer() {
    Fetched away = new Fetched.Failed("timed-out", "Too late.", null);
    FeedPulled first = visit(null, away);
    now = NOW.plusSeconds(60);
    FeedPulled second = visit(first, away);
    FeedPulled third = visit(second, document("<rss>A</rss>", FIRST), TAKEN);

    assertThat(second.outcome()).isEqualTo(PullOutcome.FAILED);
    assertThat(trouble(second).times()).isEqualTo(2);
    assertThat(trouble(second).since()).isEqualTo(NOW);
    assertThat(trouble(second).fault().type()).isEqualTo("/problems/timed-out");
    assertThat(third.trouble()).isNull();
  }

  @Test
  void asksNoMoreWhatIsGone() {
    FeedPulled first = visit(null, document("<rss>A</rss>", FIRST), TAKEN);
    FeedPulled gone = visit(first, new Fetched.Gone());

    assertThat(gone.outcome()).isEqualTo(PullOutcome.GONE);
    assertThat(gone.nextAt()).isNull();
    assertThat(gone.copy()).isEqualTo(first.copy());
  }

  @Test
  void beginsAnewAtAnotherAddress() {
    FeedPulled first = visit(null, document("<rss>A</rss>", FIRST), TAKEN);
    feed =
        feed.from(
            FeedSource.web(
                URI.create("https://chengling.example/atom.xml"), Duration.ofMinutes(5), null));
    visit(first, document("<rss>A</rss>", FIRST), TAKEN);

    assertThat(asked).containsExactly(Validators.NONE, Validators.NONE);
    assertThat(handed).hasSize(2);
  }

  @Test
  void hearsThatADocumentHasMoved() {
    URI there = URI.create("https://www.chengling.example/rss.xml");
    Fetched moved =
        new Fetched.Document(
            "<rss/>".getBytes(StandardCharsets.UTF_8), null, FIRST, null, there, there);

    FeedPulled state = visit(null, moved, TAKEN);

    assertThat(state.url()).isEqualTo(RSS);
    assertThat(state.movedTo()).isEqualTo(there);
  }

  private FeedPulled visit(@Nullable FeedPulled before, Fetched answer, Handed... outcome) {
    answers.add(answer);
    outcomes.addAll(List.of(outcome));
    return pull.visit(feed, before, trace);
  }

  private static FeedPulled.Copy copy(FeedPulled state) {
    return Objects.requireNonNull(state.copy());
  }

  private static FeedPulled.Trouble trouble(FeedPulled state) {
    return Objects.requireNonNull(state.trouble());
  }

  private static Fetched document(String body, Validators validators) {
    return new Fetched.Document(
        body.getBytes(StandardCharsets.UTF_8),
        "application/rss+xml; charset=gbk",
        validators,
        null,
        RSS,
        null);
  }
}
