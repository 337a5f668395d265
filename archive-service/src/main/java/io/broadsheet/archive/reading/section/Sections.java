package io.broadsheet.archive.reading.section;

import com.fasterxml.jackson.core.type.TypeReference;
import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.database.Archive;
import io.broadsheet.archive.reading.database.Row;
import io.broadsheet.archive.reading.database.Sql;
import io.broadsheet.runtime.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections of articles that a viewer may see. */
@ApplicationScoped
public class Sections {
  private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
  private final SectionTree tree = SectionTree.mediaTopics();
  private final Archive archive;

  public Sections(Archive archive) {
    this.archive = archive;
  }

  private record Used(String code, String scheme, Map<String, String> names, long count) {
    static Used of(Row row) throws SQLException {
      return new Used(
          row.text("code"), row.text("scheme"), names(row.text("names")), row.count("count"));
    }

    private static Map<String, String> names(String json) {
      try {
        return EventJson.mapper().readValue(json, NAMES);
      } catch (IOException e) {
        throw new UncheckedIOException("section.names", e);
      }
    }
  }

  /** By code, which puts the sections of a scheme together. */
  List<SectionView> inUse(Viewer viewer) {
    List<Used> used =
        archive.read(
            snapshot ->
                snapshot.list(
                    Sql.of(
                            """
                            SELECT s.code, s.scheme, n.names::text AS names, count(*) AS count
                            FROM article_section s JOIN article a ON a.id = s.article_id
                            JOIN section n ON n.code = s.code WHERE \
                            """)
                        .add(Visibility.ofArticles(viewer))
                        .add(" GROUP BY s.code, s.scheme, n.names ORDER BY s.code"),
                    Used::of));
    Set<String> codes = used.stream().map(Used::code).collect(Collectors.toSet());
    return used.stream()
        .map(
            one ->
                new SectionView(
                    one.code(),
                    one.scheme(),
                    one.names(),
                    tree.parentOf(one.code(), codes),
                    one.count()))
        .toList();
  }
}
