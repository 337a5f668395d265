package io.broadsheet.archive.lineage;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * What the archive holds, in one line: two archives that have read the same log have the same one,
 * whatever order they read it in.
 *
 * @param articles with at least one version
 * @param versions of all of them, kills included
 * @param hash over every version with its text, tags, rank and status
 */
public record Fingerprint(long articles, long versions, String hash) {
  private static final int VERSIONS_AT_ONCE = 2000;

  // Ids are UUIDs of version 5, which this one is not.
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  // One state for all pages, whatever is written meanwhile.
  private static final String BEGIN = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

  // Page by page, because a statement has 30 s and an archive may take hours; ties, so that no
  // article stands on two pages. A sum of hashes needs neither an order nor memory for the rows.
  private static final String PAGE =
      """
      WITH page AS (
        SELECT article_id, version, is_current, status, embargoed_until, published_at,
               content_hash, models_hash, document
        FROM article_version
        WHERE article_id > ?
        ORDER BY article_id FETCH FIRST ? ROWS WITH TIES)
      SELECT count(DISTINCT article_id) AS articles, count(*) AS versions,
             coalesce(sum(hashtextextended(concat_ws(chr(31), article_id, version, is_current,
               status, embargoed_until, published_at, content_hash, models_hash, document::text),
               0)::numeric), 0) AS hash,
             (SELECT article_id FROM page ORDER BY article_id DESC LIMIT 1) AS last
      FROM page
      """;

  static Fingerprint of(Connection connection) throws SQLException {
    return of(connection, VERSIONS_AT_ONCE);
  }

  /** In a transaction of its own, of which nothing has been asked yet. */
  static Fingerprint of(Connection connection, int versionsAtOnce) throws SQLException {
    long articles = 0;
    long versions = 0;
    BigInteger hash = BigInteger.ZERO;
    UUID last = BEFORE_ALL;
    try (Statement begin = connection.createStatement();
        PreparedStatement page = connection.prepareStatement(PAGE)) {
      begin.execute(BEGIN);
      do {
        page.setObject(1, last);
        page.setInt(2, versionsAtOnce);
        try (ResultSet row = page.executeQuery()) {
          row.next();
          articles += row.getLong("articles");
          versions += row.getLong("versions");
          hash = hash.add(row.getBigDecimal("hash").toBigInteger());
          last = row.getObject("last", UUID.class);
        }
      } while (last != null);
    }
    return new Fingerprint(articles, versions, hash.toString(16));
  }
}
