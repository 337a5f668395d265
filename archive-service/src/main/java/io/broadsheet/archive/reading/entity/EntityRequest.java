package io.broadsheet.archive.reading.entity;

import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.reading.page.BadParameter;
import io.broadsheet.archive.reading.page.Cursor;
import io.broadsheet.archive.reading.page.Parameters;
import io.broadsheet.archive.store.FilterKey;
import io.broadsheet.contracts.enrichment.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page of the list of entities, as asked for.
 *
 * @param filter on the entities of articles, as {@code e}
 */
record EntityRequest(Condition filter, String list, int limit, Optional<Condition> behind) {
  private static final Set<String> KNOWN = Set.of("q", "type", "limit", "cursor");

  static EntityRequest of(Map<String, List<String>> query) {
    Parameters parameters = new Parameters(query, KNOWN);
    List<Condition> filters = new ArrayList<>();
    for (String part : parameters.all("q")) {
      filters.add(Condition.of("strpos(e.name_key, ?) > 0", FilterKey.of(part)));
    }
    List<Condition> types =
        parameters.all("type").stream()
            .map(EntityRequest::type)
            .map(type -> Condition.of("e.type = ?", type.word()))
            .toList();
    if (!types.isEmpty()) {
      filters.add(Condition.any(types));
    }
    String list = Cursor.fingerprint("entities", parameters.all("q"), parameters.all("type"));
    Optional<Condition> behind =
        parameters.one("cursor").map(token -> behind(Cursor.read(token, list, 2)));
    return new EntityRequest(Condition.all(filters), list, parameters.limit(20, 200), behind);
  }

  String cursorBehind(EntityView last) {
    return new Cursor(list, List.of(Long.toString(last.articles()), last.id())).token();
  }

  private static Condition behind(List<String> key) {
    long articles = Long.parseLong(key.getFirst());
    return Condition.of(
        "(articles < ? OR (articles = ? AND entity_id > ?))", articles, articles, key.getLast());
  }

  private static EntityType type(String word) {
    try {
      return EntityType.of(word);
    } catch (IllegalArgumentException e) {
      throw new BadParameter(
          "type", "one of person, place, organization, event, work, not '" + word + "'");
    }
  }
}
