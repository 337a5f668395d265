package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.runtime.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that lead from people, places, organizations, sections and editions to articles. */
final class TagTables {
  private static final String ENTITY =
      """
      INSERT INTO article_entity
        (article_id, entity_id, type, name, name_key, code, titles, mentions, published_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  private static final String ARTICLE_SECTION =
      """
      INSERT INTO article_section (article_id, code, scheme, confidence) VALUES (?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  // Rewritten only when it says something new: every article of a section would wait for this row.
  private static final String SECTION =
      """
      INSERT INTO section AS held (code, scheme, names) VALUES (?, ?, ?::jsonb)
      ON CONFLICT (code) DO UPDATE SET scheme = EXCLUDED.scheme, names = EXCLUDED.names
      WHERE held.names <> EXCLUDED.names
      """;

  private static final String EDITION =
      """
      INSERT INTO edition AS held
        (publication, date, number, pages, weekday, lunar_date, url, email, received_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (publication, date) DO UPDATE SET
        number = coalesce(EXCLUDED.number, held.number),
        pages = coalesce(EXCLUDED.pages, held.pages),
        weekday = coalesce(EXCLUDED.weekday, held.weekday),
        lunar_date = coalesce(EXCLUDED.lunar_date, held.lunar_date),
        url = coalesce(EXCLUDED.url, held.url),
        email = coalesce(EXCLUDED.email, held.email),
        received_at = EXCLUDED.received_at
      WHERE held.received_at < EXCLUDED.received_at
      """;

  private final Connection connection;

  TagTables(Connection connection) {
    this.connection = connection;
  }

  /** Writes the tags of a version that has just become current. */
  void write(Arrived arrived) throws SQLException {
    entities(arrived);
    sections(arrived.id(), arrived.enriched().enrichment().sections());
    new NearDuplicates(connection).write(arrived);
  }

  /** Forgets the tags of the version that was current before. */
  void clear(ArticleId id) throws SQLException {
    for (String table : List.of("article_entity", "article_section", "article_signature")) {
      execute("DELETE FROM " + table + " WHERE article_id = ?", id.value());
    }
  }

  /** Takes down the issue that the article was printed in, if it was printed. */
  void edition(Arrived arrived) throws SQLException {
    EditionPlace place = arrived.raw().edition();
    if (place != null) {
      EditionFacts facts = place.facts();
      execute(
          EDITION,
          facts.publication(),
          facts.date(),
          facts.number(),
          facts.pages(),
          facts.weekday(),
          facts.lunarDate(),
          facts.url(),
          facts.email(),
          arrived.stamp().receivedAt());
    }
  }

  private void entities(Arrived arrived) throws SQLException {
    List<Entity> entities =
        arrived.enriched().enrichment().entities().stream()
            .filter(entity -> FilterKey.fits(entity.id()))
            .toList();
    if (entities.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(ENTITY)) {
      for (Entity entity : entities) {
        bind(
            statement,
            arrived.id().value(),
            entity.id(),
            entity.type().word(),
            entity.name(),
            FilterKey.of(entity.name()),
            entity.code(),
            entity.titles(),
            entity.mentions().size(),
            arrived.publishedAt());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void sections(ArticleId id, List<Section> sections) throws SQLException {
    // In one order everywhere, so that two writers never wait for each other's rows.
    for (Section section :
        sections.stream()
            .filter(each -> FilterKey.fits(each.code()))
            .sorted(Comparator.comparing(Section::code))
            .toList()) {
      execute(SECTION, section.code(), section.scheme(), json(section));
      execute(ARTICLE_SECTION, id.value(), section.code(), section.scheme(), section.confidence());
    }
  }

  private static String json(Section section) {
    return new String(EventJson.write(section.names()), StandardCharsets.UTF_8);
  }

  private void execute(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Columns.bind(statement, i + 1, values[i]);
    }
  }
}
