package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.database.Archive;
import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.reading.database.Snapshot;
import io.broadsheet.archive.reading.database.Sql;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.archive.search.Query;
import io.broadsheet.contracts.id.ArticleId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The articles of the archive. */
@ApplicationScoped
public class Articles {
  // A page ends early rather than fill the memory; the cursor goes on from there.
  private static final int LARGEST_PAGE = 32 * 1024 * 1024;

  private static final int MOST_RELATED = 200;

  private final Archive archive;

  public Articles(Archive archive) {
    this.archive = archive;
  }

  /** A page of what a request asks for. */
  ArticlePage page(ArticleRequest request) {
    return archive.read(
        snapshot -> {
          Condition found = request.filter().condition();
          Map<String, List<Facet.Count>> facets = new TreeMap<>();
          for (Facet facet : request.facets()) {
            facets.put(facet.word(), facet.of(found, snapshot));
          }
          long total =
              snapshot.count(
                  Sql.of("SELECT count(*) AS count FROM article_version v WHERE ").add(found));
          // One row more than wanted tells whether there is another page.
          List<ArticleRow> rows = snapshot.list(select(request), ArticleRow::of, withinMemory());
          boolean goesOn = rows.size() > request.limit() || size(rows) > LARGEST_PAGE;
          List<ArticleRow> page =
              goesOn && rows.size() > 1 ? rows.subList(0, rows.size() - 1) : rows;
          String next = goesOn ? request.cursorBehind(page.getLast()) : null;
          return new ArticlePage(page, total, next, facets);
        });
  }

  /** The current version; none when the archive never had the article. */
  Optional<ArticleRow> current(ArticleId id) {
    return archive.read(snapshot -> current(id, snapshot));
  }

  /** Every version, oldest first. */
  List<VersionView> history(ArticleId id, Viewer viewer) {
    return archive.read(
        snapshot ->
            snapshot.list(
                Sql.of(
                    """
                    SELECT version, is_current, status, label, made_at, received_at, archived_at,
                           headline
                    FROM article_version WHERE article_id = ? ORDER BY version
                    """,
                    id.value()),
                row -> VersionView.of(row, viewer)));
  }

  /**
   * What is in the same cluster of near duplicates and may be seen, most alike first. Of one text
   * sent over and over a thousand are looked at.
   */
  List<RelatedView> related(ArticleId id, Viewer viewer) {
    List<RelatedView> found =
        archive.read(
            snapshot ->
                snapshot.list(
                    Sql.of(
                            """
                            SELECT v.article_id, v.feed, v.headline, v.published_at,
                                   s.signature, mine.signature AS other
                            FROM article_cluster c
                            CROSS JOIN LATERAL (
                              SELECT article_id FROM article_cluster
                              WHERE cluster = c.cluster AND article_id <> c.article_id
                              ORDER BY article_id LIMIT 1000) o
                            JOIN article a ON a.id = o.article_id
                            JOIN article_version v ON v.article_id = a.id
                              AND v.submission_id = a.submission_id
                              AND v.item_position = a.item_position
                              AND v.published_at = a.published_at
                            JOIN article_signature s ON s.article_id = o.article_id
                            JOIN article_signature mine ON mine.article_id = c.article_id
                            WHERE c.article_id = ? AND \
                            """,
                            id.value())
                        .add(Visibility.ofVersions(viewer))
                        .add(" ORDER BY v.published_at, v.article_id"),
                    RelatedView::of));
    return found.stream()
        .sorted(Comparator.comparingDouble(RelatedView::similarity).reversed())
        .limit(MOST_RELATED)
        .toList();
  }

  /** One version by its number. */
  Optional<ArticleRow> version(ArticleId id, int version) {
    return archive.read(
        snapshot ->
            snapshot.first(
                version().add(" WHERE v.article_id = ? AND v.version = ?", id.value(), version),
                ArticleRow::of));
  }

  /** What is printed in an issue and may be seen, in the order of print. */
  public List<ArticleRow> printedIn(String publication, LocalDate date, Viewer viewer) {
    return archive.read(
        snapshot ->
            snapshot.list(
                version()
                    .add(" WHERE v.publication = ? AND v.edition_date = ? AND ", publication, date)
                    .add(Visibility.ofVersions(viewer))
                    .add(" ORDER BY v.page, v.ordinal, v.article_id LIMIT 1000"),
                ArticleRow::of,
                withinMemory()));
  }

  private static Optional<ArticleRow> current(ArticleId id, Snapshot snapshot) throws SQLException {
    // By way of the head row, which knows the partition.
    return snapshot.first(
        version()
            .add(
                """
                 JOIN article a ON a.id = v.article_id AND a.submission_id = v.submission_id
                   AND a.item_position = v.item_position AND a.published_at = v.published_at
                WHERE a.id = ?
                """,
                id.value()),
        ArticleRow::of);
  }

  private static Sql version() {
    return Sql.of(
        "SELECT v.*, CAST(0 AS real) AS rank, (SELECT c.cluster FROM article_cluster c"
            + " WHERE c.article_id = v.article_id) AS cluster FROM article_version v");
  }

  private static Sql select(ArticleRequest request) {
    Sql sql = Sql.of("SELECT * FROM (SELECT v.article_id, v.version, v.is_current, v.archived_at,");
    sql.add(" v.models_hash, v.enriched_offset, v.published_at, v.expires_at, v.document,");
    sql.add(" (SELECT c.cluster FROM article_cluster c WHERE c.article_id = v.article_id)");
    sql.add(" AS cluster,");
    String ranking = request.filter().query().map(Query::ranking).orElse("");
    if (request.sort() == ArticleSort.RELEVANCE && !ranking.isEmpty()) {
      // Flag 1 divides by the logarithm of the length, so that long texts do not always win.
      sql.add(" ts_rank(v.search, CAST(? AS tsquery), 1) AS rank", ranking);
    } else {
      sql.add(" CAST(0 AS real) AS rank");
    }
    sql.add(" FROM article_version v WHERE ").add(request.filter().condition()).add(") ranked");
    request.behind().ifPresent(key -> sql.add(" WHERE ").add(request.sort().behind(key)));
    request.sort().orderBy(sql);
    return sql.add(" LIMIT ?", request.limit() + 1);
  }

  private static Predicate<ArticleRow> withinMemory() {
    long[] size = new long[1];
    return row -> (size[0] += row.size()) <= LARGEST_PAGE;
  }

  private static long size(List<ArticleRow> rows) {
    return rows.stream().mapToLong(ArticleRow::size).sum();
  }
}
