package io.broadsheet.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Puts an article into the cluster of most of its likes, where there are too many to sort them all
 * anew: one text sent over and over. Nobody else's cluster changes, and none gets another name.
 */
final class Joining {
  private static final String LEAVE =
      "DELETE FROM article_cluster WHERE article_id = ? RETURNING cluster";

  // Who is left alone has no near duplicates any more.
  private static final String END_OF_ONE =
      """
      DELETE FROM article_cluster WHERE cluster = ?
        AND (SELECT count(*) FROM (SELECT FROM article_cluster WHERE cluster = ? LIMIT 2) two) < 2
      """;

  private static final String LIKE_IT =
      """
      SELECT o.article_id, o.signature, c.cluster
      FROM (SELECT article_id, signature FROM article_signature
            WHERE bands && ?::bigint[] AND article_id <> ? LIMIT 1000) o
      LEFT JOIN article_cluster c USING (article_id)
      """;

  private static final String JOIN =
      "INSERT INTO article_cluster (article_id, cluster) VALUES (?, ?)";

  // Those who came before lead to its cluster; one more would only make each search longer.
  private static final String UNSEEN =
      "UPDATE article_signature SET bands = '{}' WHERE article_id = ?";

  private final Connection connection;

  Joining(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param signature of its current version; none when that is not for readers
   */
  void sort(UUID id, Optional<Signature> signature) throws SQLException {
    Optional<UUID> left = leave(id);
    if (signature.isPresent()) {
      join(id, signature.get());
    }
    if (left.isPresent()) {
      execute(END_OF_ONE, left.get(), left.get());
    }
  }

  private Optional<UUID> leave(UUID id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LEAVE)) {
      statement.setObject(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
      }
    }
  }

  private void join(UUID id, Signature signature) throws SQLException {
    Map<UUID, Integer> clusters = new TreeMap<>();
    NavigableSet<UUID> alone = new TreeSet<>();
    try (PreparedStatement statement = connection.prepareStatement(LIKE_IT)) {
      statement.setArray(1, connection.createArrayOf("bigint", signature.bands().toArray()));
      statement.setObject(2, id);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          UUID cluster = row.getObject(3, UUID.class);
          if (Signature.parse(row.getString(2)).filter(signature::isNear).isEmpty()) {
            continue;
          }
          if (cluster == null) {
            alone.add(row.getObject(1, UUID.class));
          } else {
            clusters.merge(cluster, 1, Integer::sum);
          }
        }
      }
    }
    if (!clusters.isEmpty()) {
      var most = Collections.max(clusters.entrySet(), Map.Entry.comparingByValue());
      execute(JOIN, id, most.getKey());
      execute(UNSEEN, id);
    } else if (!alone.isEmpty()) {
      UUID cluster = Clusters.name(List.of(id, alone.first()));
      execute(JOIN, id, cluster);
      execute(JOIN, alone.first(), cluster);
    }
  }

  private void execute(String sql, UUID... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
