package io.broadsheet.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each submitted item, written with what became of its article. */
final class ItemTable {
  // An outcome stands, because a redelivery finds its own traces and would call itself a duplicate.
  // Only quarantine gives way, to a redrive. Every right-hand side sees the row as it was.
  private static final String SETTLE =
      """
      INSERT INTO submission_item AS held
        (submission_id, position, feed, article_id, headline, version_label, status, received_at,
         raw_partition, raw_offset, enriched_partition, enriched_offset, outcome, reason, at,
         embargoed_until)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (submission_id, position) DO UPDATE SET
        raw_partition = EXCLUDED.raw_partition,
        raw_offset = EXCLUDED.raw_offset,
        enriched_partition = EXCLUDED.enriched_partition,
        enriched_offset = EXCLUDED.enriched_offset,
        headline = coalesce(held.headline, EXCLUDED.headline),
        version_label = coalesce(held.version_label, EXCLUDED.version_label),
        status = coalesce(held.status, EXCLUDED.status),
        received_at = coalesce(held.received_at, EXCLUDED.received_at),
        embargoed_until = EXCLUDED.embargoed_until,
        outcome = EXCLUDED.outcome,
        reason = EXCLUDED.reason,
        at = EXCLUDED.at
      WHERE held.outcome IS NULL OR held.outcome = 'quarantined'
      """;

  private static final Comparator<Settled> BY_ITEM =
      Comparator.comparing(
              (Settled settled) -> settled.arrived().raw().origin().submissionId().value())
          .thenComparing(settled -> settled.arrived().raw().origin().position());

  private final Connection connection;

  ItemTable(Connection connection) {
    this.connection = connection;
  }

  /** Always in the order of the items, so that two writers never wait for each other. */
  void settle(List<Settled> all, Instant now) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SETTLE)) {
      for (Settled settled : all.stream().sorted(BY_ITEM).toList()) {
        bind(statement, settled, now);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, Settled settled, Instant now)
      throws SQLException {
    var raw = settled.arrived().raw();
    var rawPosition = settled.arrived().enriched().rawOffset();
    var position = settled.arrived().position();
    @Nullable Object[] values = {
      raw.origin().submissionId().value(),
      raw.origin().position(),
      raw.origin().feed().value(),
      raw.id().value(),
      raw.story().headline(),
      raw.lifecycle().version().label(),
      raw.lifecycle().status().word(),
      raw.lifecycle().version().receivedAt(),
      rawPosition.partition(),
      rawPosition.offset(),
      position.partition(),
      position.offset(),
      settled.outcome().word(),
      settled.outcome() instanceof Outcome.Conflict conflict ? conflict.reason() : null,
      Arrived.cut(now),
      Arrived.cutOrNull(raw.lifecycle().embargoedUntil())
    };
    for (int i = 0; i < values.length; i++) {
      Columns.bind(statement, i + 1, values[i]);
    }
  }
}
