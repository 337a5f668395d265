package io.broadsheet.archive.lineage;

import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.topic.RecordPosition;
import io.broadsheet.contracts.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads how far submissions have come. */
@ApplicationScoped
public class SubmissionReader {
  // Receipt and items from one look, so that neither is of another moment than the other.
  private static final String STATUS =
      """
      SELECT s.id IS NOT NULL AS has_receipt, s.item_count, coalesce(s.feed, i.feed) AS feed,
             coalesce(s.received_at, i.received_at) AS received, s.format, s.media_type, s.charset,
             s.sha256, s.edition, i.article_id, i.position, i.headline, i.version_label, i.outcome,
             i.at, i.reason, i.raw_partition, i.raw_offset, i.enriched_partition, i.enriched_offset
      FROM submission_item i LEFT JOIN submission s ON s.id = i.submission_id
      WHERE i.submission_id = ? ORDER BY i.position
      """;

  private final DataSource database;

  public SubmissionReader(DataSource database) {
    this.database = database;
  }

  /** The submission as far as anything has been heard of it. */
  public Optional<SubmissionStatus> status(SubmissionId id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STATUS)) {
      statement.setObject(1, id.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(status(id, row)) : Optional.empty();
      }
    }
  }

  private static SubmissionStatus status(SubmissionId id, ResultSet row) throws SQLException {
    boolean hasReceipt = row.getBoolean("has_receipt");
    int promised = row.getInt("item_count");
    String feed = row.getString("feed");
    Instant received = time(row, "received");
    String format = row.getString("format");
    String mediaType = row.getString("media_type");
    String charset = row.getString("charset");
    String sha256 = row.getString("sha256");
    String edition = row.getString("edition");
    List<ItemStatus> items = new ArrayList<>();
    do {
      items.add(item(row));
    } while (row.next());
    boolean settled =
        hasReceipt && items.size() >= promised && items.stream().noneMatch(ItemStatus::isAccepted);
    return new SubmissionStatus(
        id.value(), feed, received, format, mediaType, charset, sha256, edition, settled, items);
  }

  private static ItemStatus item(ResultSet row) throws SQLException {
    return new ItemStatus(
        row.getObject("article_id", UUID.class),
        row.getInt("position"),
        row.getString("headline"),
        row.getString("version_label"),
        ItemStatus.outcomeOf(row.getString("outcome")),
        time(row, "at"),
        row.getString("reason"),
        position(row, Topics.ARTICLES_RAW, "raw_partition", "raw_offset"),
        position(row, Topics.ARTICLES_ENRICHED, "enriched_partition", "enriched_offset"));
  }

  private static @Nullable RecordPosition position(
      ResultSet row, String topic, String partition, String offset) throws SQLException {
    int number = row.getInt(partition);
    return row.wasNull() ? null : new RecordPosition(topic, number, row.getLong(offset));
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
