package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.reading.database.Snapshot;
import io.broadsheet.archive.reading.database.Sql;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ways to divide the articles found; most frequent values first. */
enum Facet {
  SECTION,
  PERSON,
  PLACE,
  ORGANIZATION,
  FEED,
  PUBLICATION,
  MONTH;

  /**
   * A value and how many of the articles found have it.
   *
   * @param value what to filter by
   * @param name what to show
   */
  public record Count(String value, @Nullable String name, long count) {}

  /**
   * @throws IllegalArgumentException for a word that is no facet
   */
  static Facet of(String word) {
    return Arrays.stream(values())
        .filter(facet -> facet.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "some of section, person, place, organization, feed, publication, month,"
                        + " not '"
                        + word
                        + "'"));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<Count> of(Condition found, Snapshot snapshot) throws SQLException {
    return snapshot.list(
        divided().add(found).add(" GROUP BY 1 ORDER BY count DESC, value LIMIT 50"),
        row -> new Count(row.text("value"), row.textOrNull("name"), row.count("count")));
  }

  private Sql divided() {
    return switch (this) {
      case SECTION ->
          Sql.of(
              """
              SELECT s.code AS value,
                     min(coalesce(n.names->>'zh-Hans', n.names->>'en')) AS name, count(*) AS count
              FROM article_version v JOIN article_section s ON s.article_id = v.article_id
              LEFT JOIN section n ON n.code = s.code WHERE \
              """);
      case PERSON, PLACE, ORGANIZATION ->
          Sql.of(
              """
              SELECT e.entity_id AS value, min(e.name) AS name, count(*) AS count
              FROM article_version v JOIN article_entity e ON e.article_id = v.article_id
              WHERE e.type = ? AND \
              """,
              word());
      case FEED ->
          Sql.of(
              "SELECT v.feed AS value, min(v.feed) AS name, count(*) AS count"
                  + " FROM article_version v WHERE ");
      case PUBLICATION ->
          Sql.of(
              "SELECT v.publication AS value, min(v.publication) AS name, count(*) AS count"
                  + " FROM article_version v WHERE v.publication IS NOT NULL AND ");
      case MONTH ->
          Sql.of(
              "SELECT to_char(v.published_on, 'YYYY-MM') AS value, NULL AS name, count(*) AS count"
                  + " FROM article_version v WHERE ");
    };
  }
}
