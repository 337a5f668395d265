package io.broadsheet.archive.reading.entity;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.database.Archive;
import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.reading.database.Snapshot;
import io.broadsheet.archive.reading.database.Sql;
import io.broadsheet.contracts.enrichment.EntityType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who and what the articles name that a viewer may see. */
@ApplicationScoped
public class Entities {
  private final Archive archive;

  public Entities(Archive archive) {
    this.archive = archive;
  }

  /** A page of them. */
  public record Page(List<EntityView> entities, long total, @Nullable String next) {}

  /** Named by most articles first. */
  Page page(EntityRequest request, Viewer viewer) {
    return archive.read(
        snapshot -> {
          long total =
              snapshot.count(
                  Sql.of("SELECT count(DISTINCT e.entity_id) AS count ")
                      .add(named(request.filter(), viewer)));
          Sql rows =
              Sql.of("SELECT * FROM (").add(counted(request.filter(), viewer)).add(") counted");
          request.behind().ifPresent(behind -> rows.add(" WHERE ").add(behind));
          rows.add(" ORDER BY articles DESC, entity_id LIMIT ?", request.limit() + 1);
          List<EntityView> found = snapshot.list(rows, EntityView::of);
          boolean goesOn = found.size() > request.limit();
          List<EntityView> page = goesOn ? found.subList(0, request.limit()) : found;
          return new Page(page, total, goesOn ? request.cursorBehind(page.getLast()) : null);
        });
  }

  /** One of them; none when no article to be seen names it. */
  Optional<EntityPortrait> portrait(String id, Viewer viewer) {
    Condition it = Condition.of("e.entity_id = ?", id);
    return archive.read(
        snapshot -> {
          Optional<EntityView> entity = snapshot.first(counted(it, viewer), EntityView::of);
          return entity.isEmpty()
              ? Optional.empty()
              : Optional.of(portrait(entity.get(), named(it, viewer), snapshot));
        });
  }

  private static EntityPortrait portrait(EntityView entity, Sql named, Snapshot snapshot)
      throws SQLException {
    return new EntityPortrait(
        entity,
        snapshot.list(
            Sql.of("SELECT t.title, count(*) AS articles FROM (SELECT e.titles ")
                .add(named)
                .add(") e, unnest(e.titles) AS t (title)")
                .add(" GROUP BY 1 ORDER BY articles DESC, title LIMIT 50"),
            row -> new EntityPortrait.Title(row.text("title"), row.count("articles"))),
        snapshot.list(
            Sql.of("SELECT o.entity_id, o.type, min(o.name) AS name, count(*) AS articles")
                .add(" FROM article_entity o WHERE o.entity_id <> ?", entity.id())
                .add(" AND o.article_id IN (SELECT e.article_id ")
                .add(named)
                .add(") GROUP BY 1, 2 ORDER BY articles DESC, 1 LIMIT 20"),
            row ->
                new EntityPortrait.Companion(
                    row.text("entity_id"),
                    EntityType.of(row.text("type")),
                    row.text("name"),
                    row.count("articles"))),
        snapshot.list(
            Sql.of("SELECT to_char(v.published_on, 'YYYY-MM') AS month, count(*) AS articles")
                .add(" FROM article_version v")
                .add(" WHERE v.is_current AND (v.article_id, v.published_at) IN")
                .add(" (SELECT e.article_id, e.published_at ")
                .add(named)
                .add(") GROUP BY 1 ORDER BY min(v.published_on)"),
            row -> new EntityPortrait.Month(row.text("month"), row.count("articles"))),
        snapshot.list(
            Sql.of("SELECT v.article_id, v.headline, v.published_at FROM article_version v")
                .add(" WHERE v.is_current AND (v.article_id, v.published_at) IN")
                .add(" (SELECT e.article_id, e.published_at ")
                .add(named)
                .add(" ORDER BY e.published_at DESC, e.article_id DESC LIMIT 10)")
                .add(" ORDER BY v.published_at DESC, v.article_id DESC"),
            row ->
                new EntityPortrait.Recent(
                    row.id("article_id"), row.text("headline"), row.time("published_at"))));
  }

  private static Sql counted(Condition filter, Viewer viewer) {
    return Sql.of(
            """
            SELECT e.entity_id, min(e.type) AS type, min(e.code) AS code, count(*) AS articles,
                   mode() WITHIN GROUP (ORDER BY e.name) AS name, sum(e.mentions) AS mentions,
                   min(e.published_at) AS first_seen, max(e.published_at) AS last_seen
            """)
        .add(named(filter, viewer))
        .add(" GROUP BY e.entity_id");
  }

  private static Sql named(Condition filter, Viewer viewer) {
    return Sql.of("FROM article_entity e JOIN article a ON a.id = e.article_id WHERE ")
        .add(Visibility.ofArticles(viewer))
        .add(" AND ")
        .add(filter);
  }
}
