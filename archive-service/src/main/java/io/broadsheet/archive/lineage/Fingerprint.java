package io.broadsheet.archive.lineage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the archive holds, in one line: two archives that have read the same log have the same one,
 * whatever order they read it in.
 *
 * @param articles with at least one version
 * @param versions of all of them, kills included
 * @param hash over every version with its text, tags, rank and status
 */
public record Fingerprint(long articles, long versions, String hash) {
  // A sum of hashes needs neither an order nor memory for the rows.
  private static final String QUESTION =
      """
      SELECT count(DISTINCT article_id) AS articles, count(*) AS versions,
             coalesce(sum(hashtextextended(concat_ws(chr(31), article_id, version, is_current,
               status, embargoed_until, published_at, content_hash, models_hash, document::text),
               0)::numeric), 0) AS hash
      FROM article_version
      """;

  static Fingerprint of(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(QUESTION);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return new Fingerprint(
          row.getLong("articles"),
          row.getLong("versions"),
          row.getBigDecimal("hash").toBigInteger().toString(16));
    }
  }
}
