package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.database.Row;
import io.broadsheet.archive.store.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An article that says nearly the same as another, or is about the same.
 *
 * @param relation {@code near-duplicate} or {@code similar}
 * @param similarity 0 to 1: of near duplicates the share of the text that both have in common, as
 *     signatures tell it; of similar stories how near their vectors are, or which share of the
 *     names both have
 */
public record RelatedView(
    UUID id,
    String feed,
    String headline,
    Instant publishedAt,
    String relation,
    double similarity) {
  private static final double HUNDREDTHS = 100;

  /**
   * @param row with the signatures of both
   */
  static RelatedView of(Row row) throws SQLException {
    return new RelatedView(
        row.id("article_id"),
        row.text("feed"),
        row.text("headline"),
        row.time("published_at"),
        "near-duplicate",
        similarity(row.text("signature"), row.text("other")));
  }

  static RelatedView similar(Row row, double similarity) throws SQLException {
    return new RelatedView(
        row.id("article_id"),
        row.text("feed"),
        row.text("headline"),
        row.time("published_at"),
        "similar",
        rounded(similarity));
  }

  private static double similarity(String one, String other) {
    double likeness =
        Signature.parse(one)
            .flatMap(first -> Signature.parse(other).map(first::likeness))
            .orElse(0.0);
    return rounded(likeness);
  }

  private static double rounded(double similarity) {
    return Math.round(similarity * HUNDREDTHS) / HUNDREDTHS;
  }
}
