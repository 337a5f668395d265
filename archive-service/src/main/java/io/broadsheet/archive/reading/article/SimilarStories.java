package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.database.Archive;
import io.broadsheet.archive.reading.database.Row;
import io.broadsheet.archive.reading.database.Sql;
import io.broadsheet.archive.reading.version.ArticleRow;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.meaning.MeaningVector;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stories of about the same time that are about the same: by what their texts mean where both have
 * a vector, else by the people, places and bodies that both name. Every story of a month that
 * shares a section or a name is looked at; an index over vectors would pay from millions on.
 */
@ApplicationScoped
public class SimilarStories {
  private static final Duration WINDOW = Duration.ofDays(15);
  private static final double SURE_SECTION = 0.5;
  private static final int MOST = 20;

  private final Archive archive;

  public SimilarStories(Archive archive) {
    this.archive = archive;
  }

  /** Most alike first, near duplicates left out. */
  List<RelatedView> of(ArticleRow row, Viewer viewer) {
    Enrichment enrichment = row.event().enrichment();
    ArticleId id = row.event().article().id();
    List<String> names = enrichment.entities().stream().map(Entity::id).distinct().toList();
    Optional<MeaningVector> vector = vector(enrichment.vector());
    return archive
        .read(
            snapshot ->
                snapshot.list(
                    candidates(id, row.publishedAt(), names, sections(enrichment), viewer),
                    other -> similar(other, names.size(), vector)))
        .stream()
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparingDouble(RelatedView::similarity)
                .reversed()
                .thenComparing(RelatedView::id))
        .limit(MOST)
        .toList();
  }

  private static List<String> sections(Enrichment enrichment) {
    return enrichment.sections().stream()
        .filter(section -> section.confidence() >= SURE_SECTION)
        .map(Section::code)
        .toList();
  }

  private static Sql candidates(
      ArticleId id, Instant at, List<String> names, List<String> sections, Viewer viewer) {
    return Sql.of(
            """
            SELECT v.article_id, v.feed, v.headline, v.published_at,
                   v.document->'enrichment'->>'vector' AS vector, e.shared, e.named
            FROM article_version v
            CROSS JOIN LATERAL (
              SELECT count(*) FILTER (WHERE entity_id = ANY (?)) AS shared, count(*) AS named
              FROM article_entity WHERE article_id = v.article_id) e
            WHERE v.published_at BETWEEN ? AND ? AND v.article_id <> ?
              AND (e.shared > 0 OR v.sections && ?)
              AND NOT EXISTS (
                SELECT FROM article_cluster mine JOIN article_cluster c ON c.cluster = mine.cluster
                WHERE mine.article_id = ? AND c.article_id = v.article_id)
              AND \
            """,
            names,
            at.minus(WINDOW),
            at.plus(WINDOW),
            id.value(),
            sections,
            id.value())
        .add(Visibility.ofVersions(viewer))
        .add(
            " ORDER BY e.shared DESC, abs(extract(epoch FROM v.published_at - ?)), v.article_id"
                + " LIMIT 1000",
            at);
  }

  private static Optional<RelatedView> similar(Row other, int names, Optional<MeaningVector> vector)
      throws SQLException {
    Likeness likeness =
        Likeness.of(
            vector,
            vector(other.textOrNull("vector")),
            other.number("shared"),
            names,
            other.number("named"));
    return likeness.isEnough()
        ? Optional.of(RelatedView.similar(other, likeness.share()))
        : Optional.empty();
  }

  private static Optional<MeaningVector> vector(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(MeaningVector::parse);
  }
}
