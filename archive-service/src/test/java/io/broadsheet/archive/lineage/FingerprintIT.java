package io.broadsheet.archive.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.archive.Transaction;
import io.broadsheet.archive.store.Arrivals;
import io.broadsheet.archive.store.Arrived;
import io.broadsheet.archive.store.ArticleStore;
import io.broadsheet.archive.store.SearchIndexer;
import io.broadsheet.contracts.id.SubmissionId;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class FingerprintIT {
  private final DataSource database = TestDatabase.migrated();
  private final Articles story = Articles.aboutAFlood();
  private final Arrived flood = Arrivals.of(story);
  private final Arrived corrected = Arrivals.of(story.postedAgainAfter(60).withHeadline("水退了"));
  private final Arrived other = Arrivals.of(story.withGuid("other").at(SubmissionId.random(), 0));
  private final Arrived third = Arrivals.of(story.withGuid("third").at(SubmissionId.random(), 0));

  @Test
  void isTheSameHoweverManyVersionsAreReadAtOnce() throws SQLException {
    store(database, flood, corrected, other, third);

    Fingerprint whole = fingerprint(database, 1000);

    assertThat(whole.articles()).isEqualTo(3);
    assertThat(whole.versions()).isEqualTo(4);
    for (int atOnce : List.of(1, 2, 3, 4)) {
      assertThat(fingerprint(database, atOnce)).as("%d at once", atOnce).isEqualTo(whole);
    }
  }

  @Test
  void isTheSameWhateverOrderTheVersionsCameInAndAnotherWithoutOne() throws SQLException {
    DataSource backwards = TestDatabase.migrated();
    store(database, flood, corrected, other);
    store(backwards, other, corrected);

    assertThat(fingerprint(backwards, 1)).isNotEqualTo(fingerprint(database, 1));
    store(backwards, flood);

    assertThat(fingerprint(backwards, 1)).isEqualTo(fingerprint(database, 1));
  }

  @Test
  void isThatOfNothingForAnEmptyArchive() throws SQLException {
    assertThat(fingerprint(database, 1)).isEqualTo(new Fingerprint(0, 0, "0"));
  }

  private static Fingerprint fingerprint(DataSource of, int versionsAtOnce) throws SQLException {
    return Transaction.in(of, connection -> Fingerprint.of(connection, versionsAtOnce));
  }

  private static void store(DataSource in, Arrived... arrivals) throws SQLException {
    ArticleStore store =
        new ArticleStore(in, article -> new SearchIndexer.Indexed("", ""), Clock.systemUTC());
    for (Arrived one : arrivals) {
      store.store(List.of(one));
    }
  }
}
