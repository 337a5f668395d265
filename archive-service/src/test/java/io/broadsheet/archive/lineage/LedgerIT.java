package io.broadsheet.archive.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.archive.store.Arrivals;
import io.broadsheet.archive.store.ArticleStore;
import io.broadsheet.archive.store.SearchIndexer;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.topic.Topics;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class LedgerIT {
  private static final Instant NOW = Instant.parse("2022-11-16T05:00:00Z");
  private static final LogSnapshot ALL_DONE =
      new LogSnapshot(Map.of(Receipts.PARTITION, Receipts.RAW_OFFSET + 1), Set.of());

  private final DataSource database = TestDatabase.migrated();
  private final Submissions submissions = new Submissions(database);
  private final ArticleStore store =
      new ArticleStore(database, article -> new SearchIndexer.Indexed("", ""), Clock.systemUTC());
  private final Articles flood = Articles.aboutAFlood();

  @Test
  void balancesWhenEveryItemHasSettled() throws SQLException {
    // Given
    Articles again = flood.postedAgainAfter(60);
    Articles other = flood.withGuid("other").at(SubmissionId.random(), 0);
    announce(flood);
    announce(again);
    announce(other);
    store.store(List.of(Arrivals.of(flood), Arrivals.of(again)));
    submissions.quarantine(List.of(new Quarantined(Receipts.seen(other), "no tags", NOW)));

    // When
    Ledger ledger = ledger(ALL_DONE);

    // Then
    FeedLedger demo = ledger.feeds().getFirst();
    assertThat(demo.feed()).isEqualTo("demo");
    assertThat(demo.received()).isEqualTo(3);
    assertThat(demo.archived()).isEqualTo(1);
    assertThat(demo.duplicate()).isEqualTo(1);
    assertThat(demo.quarantined()).isEqualTo(1);
    assertThat(demo.versions()).isEqualTo(1);
    assertThat(demo.balanced()).isTrue();
    assertThat(ledger.balanced()).isTrue();
  }

  @Test
  void countsAnItemAsInFlightWhileEnrichmentHasItStillToDo() throws SQLException {
    announce(flood);
    submissions.sawRaw(List.of(Receipts.seen(flood)));

    FeedLedger demo =
        ledger(new LogSnapshot(Map.of(Receipts.PARTITION, Receipts.RAW_OFFSET), Set.of())).total();

    assertThat(demo.inFlight()).isEqualTo(1);
    assertThat(demo.balanced()).isTrue();
  }

  @Test
  void countsAnItemAsInFlightWhileItsResultIsUnread() throws SQLException {
    announce(flood);
    submissions.sawRaw(List.of(Receipts.seen(flood)));

    for (String topic :
        List.of(Topics.ARTICLES_ENRICHED, Topics.ARTICLES_RAW_DLQ, Topics.ARTICLES_ENRICHED_DLQ)) {
      LogSnapshot behind = new LogSnapshot(ALL_DONE.enriched(), Set.of(topic));

      assertThat(ledger(behind).total().inFlight()).as(topic).isEqualTo(1);
    }
  }

  @Test
  void reportsAnItemThatTheLogNoLongerAccountsFor() throws SQLException {
    announce(flood);
    submissions.sawRaw(List.of(Receipts.seen(flood)));

    Ledger ledger = ledger(ALL_DONE);

    assertThat(ledger.total().missing()).isEqualTo(1);
    assertThat(ledger.total().inFlight()).isZero();
    assertThat(ledger.balanced()).isFalse();
  }

  @Test
  void reportsAnItemWhoseRecordNeverReachedTheLog() throws SQLException {
    Articles young = flood.receivedAt(NOW.minus(Bookkeeper.INGEST_DEADLINE).plusSeconds(1));
    announce(flood);
    announce(young.withGuid("young").at(SubmissionId.random(), 0));

    FeedLedger read = ledger(ALL_DONE).total();
    FeedLedger unread = ledger(new LogSnapshot(Map.of(), Set.of(Topics.ARTICLES_RAW))).total();

    assertThat(read.missing()).isEqualTo(1);
    assertThat(read.inFlight()).isEqualTo(1);
    assertThat(unread.inFlight()).isEqualTo(2);
  }

  @Test
  void showsWhatSettledWithoutAReceipt() throws SQLException {
    store.store(List.of(Arrivals.of(flood)));
    Ledger before = ledger(ALL_DONE);

    announce(flood);
    Ledger after = ledger(ALL_DONE);

    assertThat(before.total().received()).isZero();
    assertThat(before.total().unannounced()).isEqualTo(1);
    assertThat(before.balanced()).isTrue();
    assertThat(after.total().unannounced()).isZero();
    assertThat(after.total().archived()).isEqualTo(1);
  }

  @Test
  void doesNotBalanceWhenAnArchivedVersionIsGone() throws SQLException {
    announce(flood);
    store.store(List.of(Arrivals.of(flood)));
    new Rows(database).execute("DELETE FROM article_version");

    assertThat(ledger(ALL_DONE).balanced()).isFalse();
  }

  @Test
  void saysNothingWhenTheLogDoesNotAnswer() {
    LogProgress silent =
        () -> {
          throw new LogUnreachable("timeout", new IllegalStateException());
        };

    assertThatThrownBy(() -> new Bookkeeper(database, silent, Clock.systemUTC()).ledger())
        .isInstanceOf(LogUnreachable.class);
  }

  private Ledger ledger(LogSnapshot snapshot) throws SQLException {
    return new Bookkeeper(database, () -> snapshot, Clock.fixed(NOW, ZoneOffset.UTC)).ledger();
  }

  private void announce(Articles article) throws SQLException {
    submissions.announce(List.of(Receipts.of(article)));
  }
}
