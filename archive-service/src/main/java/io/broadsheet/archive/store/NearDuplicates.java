package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.id.ArticleId;
import java.sql.Array;
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

/**
 * Signatures of current usable versions, and the clusters that follow from them. What an article
 * costs is bounded, however often its text has come before.
 */
final class NearDuplicates {
  // Up to here clusters are exact: the same in whatever order the articles came.
  private static final int LARGEST = 500;
  private static final int AT_ONCE = 100;

  private static final String STORE =
      "INSERT INTO article_signature (article_id, signature, bands) VALUES (?, ?, ?)"
          + " ON CONFLICT (article_id) DO UPDATE SET signature = EXCLUDED.signature,"
          + " bands = EXCLUDED.bands";

  // Clusters change by more than the rows of one article: one writer at a time, until it commits.
  private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('article_cluster'))";

  // Where one text is most of a table, walking over all of it looks cheap to the planner.
  private static final String BY_INDEX =
      "SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off;"
          + " SET LOCAL enable_mergejoin = off";
  private static final String AS_USUAL =
      "SET LOCAL enable_seqscan TO DEFAULT; SET LOCAL enable_hashjoin TO DEFAULT;"
          + " SET LOCAL enable_mergejoin TO DEFAULT";

  private static final String SIGNATURES =
      "SELECT article_id, signature FROM article_signature WHERE article_id = ANY (?::uuid[])";

  private static final String AFFECTED =
      """
      WITH near AS (
        SELECT unnest(?::uuid[]) AS id UNION
        (SELECT article_id FROM article_signature WHERE bands && ?::bigint[] LIMIT %1$d)),
      clusters AS (
        SELECT DISTINCT cluster FROM article_cluster WHERE article_id IN (SELECT id FROM near))
      SELECT a.id, s.signature FROM (
        (SELECT id FROM near LIMIT %1$d) UNION
        (SELECT member.id FROM clusters CROSS JOIN LATERAL (
           SELECT article_id AS id FROM article_cluster
           WHERE cluster = clusters.cluster LIMIT %1$d) member LIMIT %1$d)) a
      LEFT JOIN article_signature s ON s.article_id = a.id
      """
          .formatted(LARGEST + 1);

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
        statement.setArray(3, bands(List.of(signature.get())));
        statement.executeUpdate();
      }
    }
  }

  /** Sorts articles whose current versions have changed into clusters anew, and their likes. */
  void sortInto(Collection<ArticleId> changed) throws SQLException {
    List<UUID> ids = changed.stream().map(ArticleId::value).distinct().sorted().toList();
    if (ids.isEmpty()) {
      return;
    }
    execute(LOCK);
    execute(BY_INDEX);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      sort(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
    }
    execute(AS_USUAL);
  }

  private void sort(List<UUID> ids) throws SQLException {
    Map<UUID, Signature> own = new HashMap<>();
    read(SIGNATURES, own, uuids(ids));
    Map<UUID, Signature> signatures = new HashMap<>();
    List<UUID> affected = read(AFFECTED, signatures, uuids(ids), bands(own.values()));
    if (affected.size() <= LARGEST) {
      forget(affected);
      put(Clusters.of(signatures));
    } else if (ids.size() > 1) {
      // Perhaps together they reach into too much, and each alone into little.
      for (UUID id : ids) {
        sort(List.of(id));
      }
    } else {
      UUID id = ids.getFirst();
      new Joining(connection).sort(id, Optional.ofNullable(own.get(id)));
    }
  }

  // Returns all ids; those that have a signature go into a map.
  private List<UUID> read(String sql, Map<UUID, Signature> signatures, Array... values)
      throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setArray(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          UUID id = row.getObject(1, UUID.class);
          ids.add(id);
          Optional.ofNullable(row.getString(2))
              .flatMap(Signature::parse)
              .ifPresent(signature -> signatures.put(id, signature));
        }
      }
    }
    return ids;
  }

  private void execute(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }

  private void forget(List<UUID> ids) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "DELETE FROM article_cluster WHERE article_id = ANY (?::uuid[])")) {
      statement.setArray(1, uuids(ids));
      statement.executeUpdate();
    }
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

  private Array uuids(List<UUID> ids) throws SQLException {
    return connection.createArrayOf("uuid", ids.toArray());
  }

  private Array bands(Collection<Signature> signatures) throws SQLException {
    return connection.createArrayOf(
        "bigint", signatures.stream().flatMap(one -> one.bands().stream()).distinct().toArray());
  }
}
