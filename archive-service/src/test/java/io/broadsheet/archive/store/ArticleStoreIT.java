package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.SubmissionId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleStoreIT {
  private static final String VERSIONS =
      "SELECT version, is_current, status, headline FROM article_version ORDER BY article_id, version";
  private static final String CHANGES =
      "SELECT seq, kind, version, what::text FROM change ORDER BY seq";
  private static final SearchIndexer INDEXER =
      article -> new SearchIndexer.Indexed("'水位':1A", article.article().story().headline());

  private static final DataSource DATABASE = TestDatabase.migrated();
  private final ArticleStore store = new ArticleStore(DATABASE, INDEXER, Clock.systemUTC());
  private final Rows rows = new Rows(DATABASE);

  @BeforeEach
  void empty() {
    rows.execute(
        "TRUNCATE article, article_version, article_entity, article_section, article_signature,"
            + " article_cluster, edition, change,"
            + " submission_item; UPDATE change_counter SET last_seq = 0, last_public_seq = 0");
  }

  @Test
  void keepsArticleVersionTagsItemAndChangeOfAFirstVersion() throws SQLException {
    // Given
    Articles flood = Articles.aboutAFlood().printedIn("青禾日报", LocalDate.parse("2022-11-16"), 1, 3);

    // When
    Outcome outcome = put(flood);

    // Then
    assertThat(outcome).isInstanceOf(Outcome.Stored.class);
    assertThat(rows.of(VERSIONS)).containsExactly("1|t|usable|黄河水位回落");
    assertThat(rows.of("SELECT persons, place_codes, authors, ordinal FROM article_version"))
        .containsExactly("{person:林望山,林望山}|{37,3715,371502}|{苏晓}|3");
    assertThat(rows.of("SELECT document->>'headline' FROM article_version"))
        .containsExactly("黄河水位回落");
    assertThat(rows.of("SELECT type, name, code FROM article_entity ORDER BY type"))
        .containsExactly("organization|县水利局|null", "person|林望山|null", "place|东昌府区|371502");
    assertThat(rows.of("SELECT code FROM article_section")).containsExactly("medtop:03000000");
    assertThat(rows.of("SELECT publication, date, number FROM edition"))
        .containsExactly("青禾日报|2022-11-16|1484");
    assertThat(rows.of(CHANGES)).containsExactly("1|created|1|{}");
    assertThat(items()).containsExactly("archived|null");
  }

  @Test
  void endsInTheSameStateWhateverTheOrderOfArrival() throws SQLException {
    // Given: numbers decide, although receipt says otherwise
    Articles first = Articles.aboutAFlood().withLabel("9").withHeadline("一");
    Articles second = first.postedAgainAfter(-5).withLabel("10").withHeadline("二");
    Articles killed = first.postedAgainAfter(-9).withLabel("11").withStatus(Status.CANCELED);
    Articles late = first.postedAgainAfter(60).withLabel("8").withHeadline("零");

    for (List<Articles> order : Permutations.of(List.of(first, second, killed, late))) {
      empty();

      // When
      for (Articles article : order) {
        put(article);
      }

      // Then
      assertThat(rows.of(VERSIONS))
          .containsExactly("1|f|usable|零", "2|f|usable|一", "3|f|usable|二", "4|t|canceled|一");
      assertThat(rows.of("SELECT version, status FROM article")).containsExactly("4|canceled");
      assertThat(rows.of("SELECT count(*) FROM submission_item WHERE outcome IS NULL"))
          .containsExactly("0");
    }
  }

  @Test
  void addsNothingWhenTheSameDocumentIsPostedAgain() throws SQLException {
    Articles flood = Articles.aboutAFlood();
    put(flood);

    assertThat(put(flood.postedAgainAfter(60))).isInstanceOf(Outcome.Duplicate.class);

    assertThat(rows.of(VERSIONS)).hasSize(1);
    assertThat(rows.of(CHANGES)).hasSize(1);
    assertThat(items()).containsExactly("archived|null", "duplicate|null");
  }

  @Test
  void letsNothingOlderThanARepeatPass() throws SQLException {
    Articles flood = Articles.aboutAFlood();
    put(flood);
    put(flood.postedAgainAfter(60));

    Outcome late = put(flood.postedAgainAfter(30).withHeadline("水位上涨"));

    assertThat(late).isInstanceOf(Outcome.Superseded.class);
    assertThat(rows.of("SELECT headline FROM article_version WHERE is_current"))
        .containsExactly("黄河水位回落");
  }

  @Test
  void changesNothingWhenTheSameRecordIsDeliveredAgain() throws SQLException {
    // Given
    Articles first = Articles.aboutAFlood();
    Articles corrected = first.postedAgainAfter(10).withHeadline("黄河水位继续回落");
    Articles repeated = corrected.postedAgainAfter(20);
    List<Arrived> all = Stream.of(first, corrected, repeated).map(Arrivals::of).toList();
    store.store(all);
    List<String> before = state();

    // When
    for (Arrived arrived : all.reversed()) {
      store.store(List.of(arrived));
    }
    store.store(all);

    // Then
    assertThat(state()).isEqualTo(before);
    assertThat(items()).containsExactly("archived|null", "archived|null", "duplicate|null");
  }

  @Test
  void tellsWhichFieldsACorrectionChanged() throws SQLException {
    Articles flood = Articles.aboutAFlood();
    put(flood);
    put(flood.postedAgainAfter(10).withHeadline("水位回落"));
    put(flood.postedAgainAfter(20).withHeadline("水位回落").withStatus(Status.WITHHELD));
    put(flood.postedAgainAfter(30).withHeadline("水位回落"));

    assertThat(rows.of(CHANGES))
        .containsExactly(
            "1|created|1|{}",
            "2|corrected|2|{headline}",
            "3|withheld|3|{status}",
            "4|corrected|4|{status}");
  }

  @Test
  void holdsAKillThatComesBeforeItsOriginal() throws SQLException {
    Articles flood = Articles.aboutAFlood();
    put(flood.postedAgainAfter(10).withStatus(Status.CANCELED));

    assertThat(put(flood)).isInstanceOf(Outcome.Superseded.class);

    assertThat(rows.of("SELECT version, status FROM article")).containsExactly("2|canceled");
    assertThat(rows.of("SELECT kind FROM change")).containsExactly("canceled");
  }

  @Test
  void letsARecallGoByTheLabelOfWhatItRecalls() throws SQLException {
    for (String label : List.of("1", "final")) {
      for (Status recall : List.of(Status.CANCELED, Status.WITHHELD)) {
        Articles original = Articles.aboutAFlood().withLabel(label);
        Articles recalled = original.postedAgainAfter(10).withStatus(recall);
        Articles late = original.postedAgainAfter(20);
        for (List<Articles> order : Permutations.of(List.of(original, recalled, late))) {
          empty();

          // When
          for (Articles article : order) {
            assertThat(put(article)).isNotInstanceOf(Outcome.Conflict.class);
          }

          // Then
          assertThat(rows.of("SELECT version, status FROM article"))
              .as("%s, %s", label, order)
              .containsExactly("2|" + recall.word());
          assertThat(rows.of(VERSIONS))
              .containsExactly("1|f|usable|黄河水位回落", "2|t|" + recall.word() + "|黄河水位回落");
        }
      }
    }
  }

  @Test
  void letsAKillGoByTheTimeOfWhatItKills() throws SQLException {
    Articles original = Articles.aboutAFlood().madeAt(Instant.parse("2022-11-16T03:00:00Z"));
    Articles killed = original.postedAgainAfter(10).withStatus(Status.CANCELED);

    put(killed);
    put(original.postedAgainAfter(20));

    assertThat(rows.of("SELECT version, status FROM article")).containsExactly("2|canceled");
  }

  @Test
  void killsAfterWithholdingUnderTheSameLabel() throws SQLException {
    Articles withheld = Articles.aboutAFlood().withLabel("1").withStatus(Status.WITHHELD);
    put(withheld);

    put(withheld.postedAgainAfter(10).withStatus(Status.CANCELED));

    assertThat(rows.of("SELECT version, status FROM article")).containsExactly("2|canceled");
    assertThat(rows.of("SELECT kind FROM change ORDER BY seq"))
        .containsExactly("withheld", "canceled");
  }

  @Test
  void refusesALabelThatAlreadyNamesOtherContent() throws SQLException {
    // Given
    Articles flood = Articles.aboutAFlood().withLabel("3");
    put(flood);

    // When
    Outcome outcome = put(flood.postedAgainAfter(10).withHeadline("改了"));

    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Conflict.class,
            conflict -> assertThat(conflict.reason()).contains("version '3'"));
    assertThat(rows.of(VERSIONS)).containsExactly("1|t|usable|黄河水位回落");
    assertThat(items()).anyMatch(item -> item.startsWith("quarantined|version '3'"));
  }

  @Test
  void putsNewTagsOnTheSameVersion() throws SQLException {
    Articles flood = Articles.aboutAFlood();
    put(flood);

    assertThat(put(flood.taggedBy("2", 60))).isInstanceOf(Outcome.Retagged.class);
    assertThat(put(flood.taggedBy("1", 30))).isInstanceOf(Outcome.Duplicate.class);

    assertThat(rows.of(CHANGES)).containsExactly("1|created|1|{}", "2|retagged|1|{keywords}");
    assertThat(rows.of("SELECT document->'enrichment'->'keywords' FROM article_version"))
        .containsExactly("[\"黄河\", \"水位2\"]");
    assertThat(items()).containsExactly("archived|null");
  }

  @Test
  void movesACorrectionToTheMonthItNames() throws SQLException {
    Articles flood = Articles.aboutAFlood();
    put(flood);
    put(
        flood
            .postedAgainAfter(10)
            .withHeadline("水位回落")
            .publishedAt(Instant.parse("1856-03-04T00:00:00Z")));

    assertThat(
            rows.of(
                "SELECT tableoid::regclass, version, is_current FROM article_version ORDER BY 2"))
        .containsExactly("article_version_2022_11|1|f", "article_version_until_1899|2|t");
  }

  @Test
  void storesNothingOfABatchWithAPoisonRecord() {
    Arrived good = Arrivals.of(Articles.aboutAFlood());
    Articles far = Articles.aboutAFlood().withGuid("flood-2");
    Arrived poison = Arrivals.of(far.publishedAt(Instant.parse("+400000-01-01T00:00:00Z")));

    assertThatThrownBy(() -> store.store(List.of(good, poison)))
        .isInstanceOfSatisfying(
            SQLException.class, fault -> assertThat(SqlFault.isPermanent(fault)).isTrue());
    assertThat(rows.of(VERSIONS)).isEmpty();
  }

  @Test
  void takesTheLaterOfTwoItemsInOneSubmission() throws SQLException {
    SubmissionId submission = SubmissionId.random();
    Articles first = Articles.aboutAFlood().at(submission, 0);
    Articles second = first.at(submission, 1).withHeadline("水位回落");

    put(second);
    put(first);

    assertThat(rows.of(VERSIONS)).containsExactly("1|f|usable|黄河水位回落", "2|t|usable|水位回落");
  }

  private Outcome put(Articles article) throws SQLException {
    return store.store(List.of(Arrivals.of(article))).getFirst().outcome();
  }

  private List<String> items() {
    return rows.of("SELECT outcome, reason FROM submission_item ORDER BY received_at, outcome");
  }

  private List<String> state() {
    List<String> all = new ArrayList<>(rows.of(VERSIONS));
    all.addAll(rows.of(CHANGES));
    all.addAll(rows.of("SELECT * FROM article"));
    all.addAll(rows.of("SELECT * FROM submission_item ORDER BY submission_id"));
    all.addAll(rows.of("SELECT archived_at FROM article_version ORDER BY version"));
    return all;
  }
}
