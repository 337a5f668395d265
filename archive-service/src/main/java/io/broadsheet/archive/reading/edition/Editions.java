package io.broadsheet.archive.reading.edition;

import io.broadsheet.archive.reading.Viewer;
import io.broadsheet.archive.reading.Visibility;
import io.broadsheet.archive.reading.database.Archive;
import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.reading.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The printed issues of the archive; one without an article to see is not there for a reader. */
@ApplicationScoped
public class Editions {
  private final Archive archive;

  public Editions(Archive archive) {
    this.archive = archive;
  }

  /** A page of them. */
  public record Page(List<EditionView> editions, long total, @Nullable String next) {}

  /** Newest first. */
  Page page(EditionRequest request, Viewer viewer) {
    return archive.read(
        snapshot -> {
          Sql count = Sql.of("SELECT count(*) AS count FROM (");
          long total =
              snapshot.count(count.add(counted(request.filter(), viewer)).add(") AS counted"));
          Sql rows = counted(request.filter(), viewer);
          request.behind().ifPresent(behind -> rows.add(" AND ").add(behind));
          rows.add(" ORDER BY e.date DESC, e.publication LIMIT ?", request.limit() + 1);
          List<EditionView> found = snapshot.list(rows, EditionView::of);
          boolean goesOn = found.size() > request.limit();
          List<EditionView> page = goesOn ? found.subList(0, request.limit()) : found;
          return new Page(page, total, goesOn ? request.cursorBehind(page.getLast()) : null);
        });
  }

  /** One issue's facts. */
  Optional<EditionView> edition(String publication, LocalDate date, Viewer viewer) {
    Condition issue = Condition.of("(e.publication = ? AND e.date = ?)", publication, date);
    return archive.read(snapshot -> snapshot.first(counted(issue, viewer), EditionView::of));
  }

  private static Sql counted(Condition filter, Viewer viewer) {
    return Sql.of(
            """
            SELECT e.*, c.article_count FROM edition e CROSS JOIN LATERAL (
              SELECT count(*) AS article_count FROM article_version v
              WHERE v.publication = e.publication AND v.edition_date = e.date AND \
            """)
        .add(Visibility.ofVersions(viewer))
        .add(") c WHERE (c.article_count > 0 OR ?) AND ", viewer.isOperator())
        .add(filter);
  }
}
