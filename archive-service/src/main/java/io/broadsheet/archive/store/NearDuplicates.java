package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.ArticleId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signatures of current usable versions, and the clusters that follow from them. */
final class NearDuplicates {
  // Beyond this a cluster is one text sent over and over; who comes joins it without comparison.
  private static final int LARGEST = 500;

  private static final String STORE =
      "INSERT INTO article_signature (article_id, signature, bands) VALUES (?, ?, ?)"
          + " ON CONFLICT (article_id) DO UPDATE SET signature = EXCLUDED.signature,"
          + " bands = EXCLUDED.bands";

  // Clusters change by more than the rows of one article: one writer at a time, until it commits.
  private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('article_cluster'))";

  private static final String AFFECTED =
      """
      WITH changed AS (SELECT unnest(?::uuid[]) AS id),
      like_them AS (
        SELECT DISTINCT o.article_id AS id FROM changed
        JOIN article_signature s ON s.article_id = changed.id
        JOIN article_signature o ON o.bands && s.bands),
      clusters AS (
        SELECT DISTINCT cluster FROM article_cluster
        WHERE article_id IN (SELECT id FROM changed UNION SELECT id FROM like_them))
      SELECT a.id, s.signature FROM (
        SELECT id FROM changed UNION SELECT id FROM like_them UNION
        SELECT article_id FROM article_cluster WHERE cluster IN (SELECT cluster FROM clusters)) a
      LEFT JOIN article_signature s ON s.article_id = a.id
      ORDER BY a.id LIMIT %d
      """
          .formatted(LARGEST + 1);

  private static final String JOIN_LARGEST =
      """
      INSERT INTO article_cluster (article_id, cluster)
      SELECT s.article_id, (
        SELECT c.cluster FROM article_signature o JOIN article_cluster c USING (article_id)
        WHERE o.bands && s.bands GROUP BY c.cluster ORDER BY count(*) DESC, c.cluster LIMIT 1) AS c
      FROM article_signature s WHERE s.article_id = ANY (?::uuid[])
        AND EXISTS (SELECT FROM article_signature o JOIN article_cluster USING (article_id)
                    WHERE o.bands && s.bands AND o.article_id <> s.article_id)
      ON CONFLICT (article_id) DO UPDATE SET cluster = EXCLUDED.cluster
      """;

  private final Connection connection;

  NearDuplicates(Connection connection) {
    this.connection = connection;
  }

  /** Keeps the signature of a version that has just become current, if it is for readers. */
  void write(Arrived arrived) throws SQLException {
    String text = arrived.enriched().enrichment().signature();
    Optional<Signature> signature =
        text == null || arrived.raw().lifecycle().status() != Status.USABLE
            ? Optional.empty()
            : Signature.parse(text);
    if (signature.isPresent()) {
      try (PreparedStatement statement = connection.prepareStatement(STORE)) {
        statement.setObject(1, arrived.id().value());
        statement.setString(2, text);
        statement.setArray(
            3, connection.createArrayOf("bigint", signature.get().bands().toArray()));
        statement.executeUpdate();
      }
    }
  }

  /** Sorts articles whose current versions have changed into clusters anew, and their likes. */
  void sortInto(Collection<ArticleId> changed) throws SQLException {
    if (changed.isEmpty()) {
      return;
    }
    List<UUID> ids = changed.stream().map(ArticleId::value).distinct().toList();
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.execute();
    }
    List<UUID> affected = new ArrayList<>();
    Map<UUID, Signature> signatures = affected(ids, affected);
    if (affected.size() > LARGEST) {
      execute("DELETE FROM article_cluster WHERE article_id = ANY (?::uuid[])", ids);
      execute(JOIN_LARGEST, ids);
      return;
    }
    execute("DELETE FROM article_cluster WHERE article_id = ANY (?::uuid[])", affected);
    put(Clusters.of(signatures));
  }

  private Map<UUID, Signature> affected(List<UUID> changed, List<UUID> affected)
      throws SQLException {
    Map<UUID, Signature> signatures = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(AFFECTED)) {
      statement.setArray(1, connection.createArrayOf("uuid", changed.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          UUID id = row.getObject(1, UUID.class);
          affected.add(id);
          String text = row.getString(2);
          if (text != null) {
            Signature.parse(text).ifPresent(signature -> signatures.put(id, signature));
          }
        }
      }
    }
    return signatures;
  }

  private void put(Map<UUID, UUID> clusters) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO article_cluster (article_id, cluster) VALUES (?, ?)")) {
      for (Map.Entry<UUID, UUID> entry : clusters.entrySet()) {
        statement.setObject(1, entry.getKey());
        statement.setObject(2, entry.getValue());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void execute(String sql, List<UUID> ids) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      statement.executeUpdate();
    }
  }
}
