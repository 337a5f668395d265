package io.broadsheet.archive.lineage;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.store.Terms;
import io.broadsheet.contracts.article.Status;
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
             i.at, i.reason, i.raw_partition, i.raw_offset, i.enriched_partition, i.enriched_offset,
             i.status, i.embargoed_until, a.status AS now_status, a.embargoed_until AS now_embargo,
             a.expires_at AS now_expiry
      FROM submission_item i LEFT JOIN submission s ON s.id = i.submission_id
                             LEFT JOIN article a ON a.id = i.article_id
      WHERE i.submission_id = ? ORDER BY i.position
      """;

  private final DataSource database;

  public SubmissionReader(DataSource database) {
    this.database = database;
  }

  /** The submission as far as anything has been heard of it. */
  public Optional<SubmissionStatus> status(SubmissionId id, Viewer viewer) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(STATUS)) {
      statement.setObject(1, id.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(status(id, row, viewer)) : Optional.empty();
      }
    }
  }

  private static SubmissionStatus status(SubmissionId id, ResultSet row, Viewer viewer)
      throws SQLException {
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
      items.add(item(row, viewer));
    } while (row.next());
    boolean settled =
        hasReceipt && items.size() >= promised && items.stream().noneMatch(ItemStatus::isAccepted);
    return new SubmissionStatus(
        id.value(), feed, received, format, mediaType, charset, sha256, edition, settled, items);
  }

  private static ItemStatus item(ResultSet row, Viewer viewer) throws SQLException {
    boolean isVisible = isVisible(row, viewer);
    return new ItemStatus(
        row.getObject("article_id", UUID.class),
        row.getInt("position"),
        isVisible ? row.getString("headline") : null,
        row.getString("version_label"),
        ItemStatus.outcomeOf(row.getString("outcome")),
        time(row, "at"),
        isVisible ? row.getString("reason") : null,
        position(row, Topics.ARTICLES_RAW, "raw_partition", "raw_offset"),
        position(row, Topics.ARTICLES_ENRICHED, "enriched_partition", "enriched_offset"));
  }

  // Both the item's own version and the article as it is now must be free. A receipt does not tell
  // of an embargo, so before the enriched record is here nobody knows.
  private static boolean isVisible(ResultSet row, Viewer viewer) throws SQLException {
    if (viewer.isOperator()) {
      return true;
    }
    String status = row.getString("status");
    String nowStatus = row.getString("now_status");
    return row.getObject("enriched_offset") != null
        && status != null
        && nowStatus != null
        && isFree(new Terms(Status.of(status), time(row, "embargoed_until"), null), viewer)
        && isFree(
            new Terms(Status.of(nowStatus), time(row, "now_embargo"), time(row, "now_expiry")),
            viewer);
  }

  private static boolean isFree(Terms terms, Viewer viewer) {
    return Visibility.of(terms, viewer) == Visibility.VISIBLE;
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
