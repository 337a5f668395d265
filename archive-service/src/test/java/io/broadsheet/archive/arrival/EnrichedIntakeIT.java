package io.broadsheet.archive.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import io.broadsheet.archive.lineage.Settlements;
import io.broadsheet.archive.store.ArticleStore;
import io.broadsheet.archive.store.SearchIndexer;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.runtime.messaging.Patience;
import io.broadsheet.runtime.trace.Tracing;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EnrichedIntakeIT {
  private final DataSource database = TestDatabase.migrated();
  private final Rows rows = new Rows(database);
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final List<DeadRecord> quarantined = new ArrayList<>();

  @Test
  void sendsPoisonToQuarantineAloneAndKeepsItsNeighbours() {
    // Given
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      batch.add(Records.enriched(story(i)));
    }
    batch.add(2, Records.enriched(story(20), "{\"id\":".getBytes(UTF_8)));
    batch.add(5, Records.enriched(story(21), "{}".getBytes(UTF_8)));
    batch.add(7, Records.enriched(story(22).publishedAt(Instant.parse("+400000-01-01T00:00:00Z"))));
    batch.add(Records.enriched(story(23).withBody("一个\0字符")));

    // When
    intake(database).take(batch);

    // Then
    assertThat(rows.of("SELECT guid FROM article ORDER BY guid"))
        .containsExactly(
            "story-0", "story-1", "story-2", "story-3", "story-4", "story-5", "story-6", "story-7",
            "story-8");
    assertThat(quarantined)
        .extracting(DeadRecord::record)
        .containsExactlyInAnyOrder(batch.get(2), batch.get(5), batch.get(7), batch.getLast());
    assertThat(quarantined).allSatisfy(dead -> assertThat(dead.reason()).isNotBlank());
  }

  @Test
  void sendsAConflictToQuarantineAndSettlesItsItem() {
    Articles first = story(1).withLabel("4");
    ConsumerRecord<String, byte[]> other =
        Records.enriched(first.postedAgainAfter(9).withHeadline("改了"));

    intake(database).take(List.of(Records.enriched(first), other));

    assertThat(quarantined).extracting(DeadRecord::record).containsExactly(other);
    assertThat(rows.of("SELECT outcome FROM submission_item ORDER BY 1"))
        .containsExactly("archived", "quarantined");
    assertThat(meters.counter("broadsheet.archive.settled", "outcome", "quarantined").count())
        .isEqualTo(1);
  }

  @Test
  void waitsForADatabaseThatIsAwayAndBlamesNoRecord() {
    // Given
    FlakyDatabase flaky = new FlakyDatabase(database, 3);

    // When
    intake(flaky.dataSource()).take(List.of(Records.enriched(story(1))));

    // Then
    assertThat(flaky.refusals()).isEqualTo(3);
    assertThat(quarantined).isEmpty();
    assertThat(rows.of("SELECT guid FROM article")).containsExactly("story-1");
  }

  private EnrichedIntake intake(DataSource from) {
    return new EnrichedIntake(
        new ArticleStore(from, article -> new SearchIndexer.Indexed("", ""), Clock.systemUTC()),
        quarantined::addAll,
        new DatabaseWork(new Patience()),
        new Settlements(),
        new Throughput(meters, Clock.systemUTC()),
        Tracing.off());
  }

  private static Articles story(int number) {
    return Articles.aboutAFlood().withGuid("story-" + number).at(SubmissionId.random(), 0);
  }
}
