package io.broadsheet.archive.lineage;

import io.broadsheet.archive.Transaction;
import io.broadsheet.contracts.submission.SubmissionReceived;
import io.broadsheet.contracts.submission.SubmittedItem;
import io.broadsheet.runtime.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what was submitted and where its items have been seen. Receipts, raw records and dead
 * letters come in any order and more than once; each fills in only what it knows.
 */
@ApplicationScoped
public class Submissions {
  private static final String SUBMISSION =
      """
      INSERT INTO submission (id, feed, received_at, format, media_type, charset, sha256, edition,
                              item_count, log_position)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT (id) DO NOTHING
      """;

  private static final String ANNOUNCED =
      """
      INSERT INTO submission_item AS held
        (submission_id, position, feed, article_id, announced, received_at, headline,
         version_label, status)
      VALUES (?, ?, ?, ?, true, ?, ?, ?, ?)
      ON CONFLICT (submission_id, position) DO UPDATE SET
        announced = true, received_at = EXCLUDED.received_at, headline = EXCLUDED.headline,
        version_label = EXCLUDED.version_label, status = EXCLUDED.status
      WHERE NOT held.announced
      """;

  private static final String RAW =
      """
      INSERT INTO submission_item AS held
        (submission_id, position, feed, article_id, received_at, raw_partition, raw_offset)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (submission_id, position) DO UPDATE SET
        raw_partition = EXCLUDED.raw_partition, raw_offset = EXCLUDED.raw_offset,
        received_at = coalesce(held.received_at, EXCLUDED.received_at)
      WHERE held.raw_offset IS NULL
         OR (held.raw_offset < EXCLUDED.raw_offset
             AND (held.outcome IS NULL OR held.outcome = 'quarantined'))
      """;

  // A dead letter read late must not undo what its redrive has brought about meanwhile.
  private static final String QUARANTINED =
      """
      INSERT INTO submission_item AS held
        (submission_id, position, feed, article_id, received_at, outcome, reason, at)
      VALUES (?, ?, ?, ?, ?, 'quarantined', ?, ?)
      ON CONFLICT (submission_id, position) DO UPDATE SET
        outcome = EXCLUDED.outcome, reason = EXCLUDED.reason, at = EXCLUDED.at
      WHERE held.outcome IS NULL
      """;

  private static final Comparator<ItemSighting> BY_ITEM =
      Comparator.comparing((ItemSighting item) -> item.submissionId().value())
          .thenComparing(ItemSighting::position);

  private final DataSource database;

  public Submissions(DataSource database) {
    this.database = database;
  }

  /** Takes down receipts and the items that they announce. */
  public void announce(List<Receipt> receipts) throws SQLException {
    inTransaction(
        connection -> {
          for (Receipt receipt :
              receipts.stream()
                  .sorted(Comparator.comparing(one -> one.submission().submissionId().value()))
                  .toList()) {
            announce(connection, receipt);
          }
        });
  }

  /** Takes down where items stand on {@code articles.raw}. */
  public void sawRaw(List<ItemSighting> items) throws SQLException {
    inTransaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(RAW)) {
            for (ItemSighting item : items.stream().sorted(BY_ITEM).toList()) {
              int next = bindItem(statement, item);
              statement.setInt(next, item.seenAt().partition());
              statement.setLong(next + 1, item.seenAt().offset());
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }

  /** Takes down that items wait in quarantine. */
  public void quarantine(List<Quarantined> all) throws SQLException {
    inTransaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(QUARANTINED)) {
            for (Quarantined one :
                all.stream().sorted(Comparator.comparing(Quarantined::item, BY_ITEM)).toList()) {
              int next = bindItem(statement, one.item());
              statement.setString(next, one.reason());
              bind(statement, next + 1, one.at());
              statement.addBatch();
            }
            statement.executeBatch();
          }
        });
  }

  private static void announce(Connection connection, Receipt receipt) throws SQLException {
    SubmissionReceived submission = receipt.submission();
    try (PreparedStatement statement = connection.prepareStatement(SUBMISSION)) {
      bind(statement, 1, submission.submissionId().value());
      bind(statement, 2, submission.feed().value());
      bind(statement, 3, submission.receivedAt());
      bind(statement, 4, submission.format());
      bind(statement, 5, submission.mediaType());
      bind(statement, 6, submission.charset());
      bind(statement, 7, submission.sha256());
      bind(statement, 8, edition(submission));
      bind(statement, 9, submission.items().size());
      bind(statement, 10, receipt.position().toString());
      statement.executeUpdate();
    }
    try (PreparedStatement statement = connection.prepareStatement(ANNOUNCED)) {
      for (SubmittedItem item : submission.items()) {
        bind(statement, 1, submission.submissionId().value());
        bind(statement, 2, item.position());
        bind(statement, 3, submission.feed().value());
        bind(statement, 4, item.articleId().value());
        bind(statement, 5, submission.receivedAt());
        bind(statement, 6, item.headline());
        bind(statement, 7, item.version());
        bind(statement, 8, item.status().word());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static @Nullable String edition(SubmissionReceived submission) {
    return submission.edition() == null
        ? null
        : new String(EventJson.write(submission.edition()), StandardCharsets.UTF_8);
  }

  private static int bindItem(PreparedStatement statement, ItemSighting item) throws SQLException {
    bind(statement, 1, item.submissionId().value());
    bind(statement, 2, item.position());
    bind(statement, 3, item.feed().value());
    bind(statement, 4, item.articleId().value());
    bind(statement, 5, item.receivedAt());
    return 6;
  }

  private static void bind(PreparedStatement statement, int parameter, @Nullable Object value)
      throws SQLException {
    statement.setObject(
        parameter,
        value instanceof Instant time
            ? time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)
            : value);
  }

  private interface Work {
    void in(Connection connection) throws SQLException;
  }

  private void inTransaction(Work work) throws SQLException {
    Boolean unused =
        Transaction.in(
            database,
            connection -> {
              work.in(connection);
              return true;
            });
  }
}
