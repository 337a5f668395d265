package io.broadsheet.archive.arrival;

import io.broadsheet.archive.lineage.Settlements;
import io.broadsheet.archive.store.Arrived;
import io.broadsheet.archive.store.ArticleStore;
import io.broadsheet.archive.store.Outcome;
import io.broadsheet.archive.store.Settled;
import io.broadsheet.contracts.enrichment.EnrichedArticle;
import io.broadsheet.contracts.topic.RecordPosition;
import io.broadsheet.runtime.event.EventJson;
import io.broadsheet.runtime.event.RecordHops;
import io.broadsheet.runtime.event.UnreadableEvent;
import io.broadsheet.runtime.messaging.Patience;
import io.broadsheet.runtime.trace.Tracing;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Stores a batch of enriched articles; what cannot be stored goes to quarantine, alone. */
@ApplicationScoped
public class EnrichedIntake {
  private record Taken(ConsumerRecord<String, byte[]> record, Arrived arrived) {}

  private final ArticleStore store;
  private final Quarantine quarantine;
  private final DatabaseWork work;
  private final Settlements settlements;
  private final Throughput throughput;
  private final Tracing tracing;

  EnrichedIntake(
      ArticleStore store,
      Quarantine quarantine,
      DatabaseWork work,
      Settlements settlements,
      Throughput throughput,
      Tracing tracing) {
    this.store = store;
    this.quarantine = quarantine;
    this.work = work;
    this.settlements = settlements;
    this.throughput = throughput;
    this.tracing = tracing;
  }

  /** Returns when every record is in the database or in quarantine. */
  void take(Iterable<ConsumerRecord<String, byte[]>> records) {
    Instant begun = Instant.now();
    List<Taken> readable = new ArrayList<>();
    List<DeadRecord> dead = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      try {
        readable.add(new Taken(record, read(record)));
      } catch (UnreadableEvent e) {
        dead.add(new DeadRecord(record, reason(e), e));
      }
    }
    settle(readable, dead);
    quarantine.take(dead);
    settlements.announce();
    trace(records, dead, begun);
  }

  private void trace(
      Iterable<ConsumerRecord<String, byte[]>> records, List<DeadRecord> dead, Instant begun) {
    var faults = new IdentityHashMap<ConsumerRecord<String, byte[]>, String>();
    dead.forEach(one -> faults.put(one.record(), one.reason()));
    for (ConsumerRecord<String, byte[]> record : records) {
      tracing.ended(() -> RecordHops.taken("archive", record, begun, faults.get(record)));
    }
  }

  // A batch with poison in it is halved until the poison is alone: the neighbours lose nothing but
  // a moment.
  private void settle(List<Taken> batch, List<DeadRecord> dead) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      List<Arrived> arrivals = batch.stream().map(Taken::arrived).toList();
      List<Settled> settled = work.untilDone(() -> store.store(arrivals));
      throughput.count(settled);
      conflicts(batch, settled, dead);
    } catch (Patience.Stopped e) {
      throw e;
    } catch (SQLException | RuntimeException e) {
      if (batch.size() == 1) {
        dead.add(new DeadRecord(batch.getFirst().record(), reason(e), e));
        return;
      }
      settle(batch.subList(0, batch.size() / 2), dead);
      settle(batch.subList(batch.size() / 2, batch.size()), dead);
    }
  }

  private static void conflicts(List<Taken> batch, List<Settled> settled, List<DeadRecord> dead) {
    for (Settled one : settled) {
      if (one.outcome() instanceof Outcome.Conflict conflict) {
        ConsumerRecord<String, byte[]> record =
            batch.stream()
                .filter(taken -> taken.arrived().equals(one.arrived()))
                .findFirst()
                .orElseThrow()
                .record();
        dead.add(new DeadRecord(record, conflict.reason(), new VersionConflict(conflict.reason())));
      }
    }
  }

  private static Arrived read(ConsumerRecord<String, byte[]> record) {
    byte[] value = record.value();
    if (value == null) {
      throw new UnreadableEvent("EnrichedArticle: the record has no value", null);
    }
    EnrichedArticle enriched = EventJson.read(value, EnrichedArticle.class);
    require(enriched.article(), "article");
    require(enriched.enrichment(), "enrichment");
    require(enriched.rawOffset(), "rawOffset");
    require(enriched.enrichedAt(), "enrichedAt");
    return new Arrived(
        enriched,
        new String(value, StandardCharsets.UTF_8),
        new RecordPosition(record.topic(), record.partition(), record.offset()));
  }

  // JSON knows nothing of @NullMarked.
  private static void require(@Nullable Object field, String name) {
    if (field == null) {
      throw new UnreadableEvent("EnrichedArticle: " + name + " is missing", null);
    }
  }

  private static String reason(Exception fault) {
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }
}
