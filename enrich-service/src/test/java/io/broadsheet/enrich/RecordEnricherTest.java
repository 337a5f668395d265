package io.broadsheet.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.topic.EventHeader;
import io.broadsheet.contracts.topic.Topics;
import io.broadsheet.enrich.pipeline.Enricher;
import io.broadsheet.enrich.pipeline.StageBudgets;
import io.broadsheet.runtime.event.EventHeaders;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.trace.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordEnricherTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:01Z");

  private final RecordEnricher enricher =
      new RecordEnricher(
          new Enricher(List.of(), StageBudgets.ample()), "0.1.0", Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void answersAnArticleUnderItsOwnKeyAndSaysWhereItStood() {
    // Given
    RawArticle article = Articles.story("Bridge opens", "The bridge is open.");
    ConsumerRecord<String, byte[]> record =
        record(article.id().toString(), EventJson.write(article));
    TraceParent trace = TraceParent.start();
    EventHeaders.raw(article, trace).forEach(record.headers()::add);
    record.headers().add("REPLY_TOPIC", "elsewhere".getBytes(StandardCharsets.UTF_8));

    // When
    var output = enricher.enrich(record).output();

    // Then
    assertThat(output.topic()).isEqualTo(Topics.ARTICLES_ENRICHED);
    assertThat(output.key()).isEqualTo(article.id().toString());
    EnrichedArticle enriched = EventJson.read(output.value(), EnrichedArticle.class);
    assertThat(enriched.article()).isEqualTo(article);
    assertThat(enriched.rawOffset()).hasToString("articles.raw-3@12");
    assertThat(enriched.enrichedAt()).isEqualTo(NOW);
    assertThat(EventHeaders.text(output.headers(), EventHeader.TRACE_PARENT).orElseThrow())
        .contains(trace.traceId());
    assertThat(output.headers().lastHeader("REPLY_TOPIC")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{nope", "", "null", "[]", "{}", "{\"id\":\"x\"}", "\u0000\u0001"})
  void sendsWhatIsNoArticleToQuarantineWithItsBytesAndTheReason(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);

    Enriched answer = enricher.enrich(record("key", bytes));

    assertThat(answer).isInstanceOf(Enriched.Poison.class);
    assertThat(answer.output().topic()).isEqualTo(Topics.ARTICLES_RAW_DLQ);
    assertThat(answer.output().key()).isEqualTo("key");
    assertThat(answer.output().value()).isEqualTo(bytes);
    assertThat(header(answer, EventHeader.DEAD_LETTER_POSITION)).isEqualTo("articles.raw-3@12");
    assertThat(header(answer, EventHeader.DEAD_LETTER_REASON)).isNotBlank();
    assertThat(header(answer, EventHeader.DEAD_LETTER_CODE)).isEqualTo("0.1.0");
  }

  @Test
  void sendsARecordWithoutAValueToQuarantine() {
    Enriched answer = enricher.enrich(new ConsumerRecord<>("articles.raw", 3, 12, "key", null));

    assertThat(answer)
        .asInstanceOf(type(Enriched.Poison.class))
        .extracting(Enriched.Poison::reason)
        .isEqualTo("RawArticle: the record has no value");
  }

  private static String header(Enriched answer, String name) {
    return EventHeaders.text(answer.output().headers(), name).orElseThrow();
  }

  private static ConsumerRecord<String, byte[]> record(String key, byte[] value) {
    return new ConsumerRecord<>("articles.raw", 3, 12, key, value);
  }
}
