package io.broadsheet.archive.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.archive.Articles;
import io.broadsheet.archive.lineage.ItemSighting;
import io.broadsheet.archive.lineage.Quarantined;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.runtime.event.DeadLetter;
import io.broadsheet.runtime.event.UnreadableEvent;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ItemHeadersTest {
  private final Articles flood = Articles.aboutAFlood();

  @Test
  void nameTheItemOfARawRecordWithoutItsValue() {
    ConsumerRecord<String, byte[]> record = Records.raw(flood);

    ItemSighting item = ItemHeaders.raw(record);

    assertThat(item.submissionId()).isEqualTo(flood.submission());
    assertThat(item.articleId()).isEqualTo(flood.id());
    assertThat(item.receivedAt()).isEqualTo(flood.receivedAt());
    assertThat(item.seenAt()).hasToString("articles.raw-3@" + record.offset());
  }

  @Test
  void tellWhyARecordIsInQuarantine() {
    Instant now = Instant.parse("2026-11-23T10:00:00Z");
    var dead = DeadLetter.of(Records.raw(flood), "no tags", new IllegalStateException(), "1", now);
    ConsumerRecord<String, byte[]> record =
        Records.record(Topics.ARTICLES_RAW_DLQ, flood, new byte[0], dead.headers());

    Quarantined quarantined = ItemHeaders.deadLetter(record);

    assertThat(quarantined.reason()).isEqualTo("no tags");
    assertThat(quarantined.at()).isEqualTo(now);
    assertThat(quarantined.item().articleId()).isEqualTo(flood.id());
  }

  @Test
  void areRefusedWhenTheyNameNoItem() {
    ConsumerRecord<String, byte[]> record = Records.raw(flood);
    record.headers().remove(EventHeader.POSITION);
    assertThatThrownBy(() -> ItemHeaders.raw(record))
        .isInstanceOf(UnreadableEvent.class)
        .hasMessageContaining(EventHeader.POSITION);

    record.headers().add(EventHeader.POSITION, new byte[] {'x'});
    assertThatThrownBy(() -> ItemHeaders.raw(record)).isInstanceOf(UnreadableEvent.class);
  }
}
