package io.broadsheet.archive.reading.edition;

import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.reading.page.Cursor;
import io.broadsheet.archive.reading.page.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page of the list of issues, as asked for.
 *
 * @param filter on issues, as {@code e}
 */
record EditionRequest(Condition filter, String list, int limit, Optional<Condition> behind) {
  private static final Set<String> KNOWN = Set.of("publication", "from", "to", "limit", "cursor");

  static EditionRequest of(Map<String, List<String>> query) {
    Parameters parameters = new Parameters(query, KNOWN);
    List<Condition> filters = new ArrayList<>();
    add(filters, parameters.all("publication", name -> Condition.of("e.publication = ?", name)));
    add(filters, parameters.all("from", day -> Condition.of("e.date >= ?", Parameters.day(day))));
    add(filters, parameters.all("to", day -> Condition.of("e.date <= ?", Parameters.day(day))));
    String list =
        Cursor.fingerprint(
            "editions",
            parameters.all("publication"),
            parameters.all("from"),
            parameters.all("to"));
    Optional<Condition> behind =
        parameters.one("cursor").map(token -> behind(Cursor.read(token, list, 2)));
    return new EditionRequest(Condition.all(filters), list, parameters.limit(20, 200), behind);
  }

  String cursorBehind(EditionView last) {
    return new Cursor(list, List.of(last.date().toString(), last.publication())).token();
  }

  private static Condition behind(List<String> key) {
    LocalDate date = LocalDate.parse(key.getFirst());
    return Condition.of(
        "(e.date < ? OR (e.date = ? AND e.publication > ?))", date, date, key.getLast());
  }

  private static void add(List<Condition> filters, List<Condition> alternatives) {
    if (!alternatives.isEmpty()) {
      filters.add(Condition.any(alternatives));
    }
  }
}
