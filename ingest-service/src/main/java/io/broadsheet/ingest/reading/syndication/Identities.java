package io.broadsheet.ingest.reading.syndication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which id of an entry is one. Broken feeds give all entries the same id, or the page of the site
 * as everybody's address; such an id would make one article of many.
 */
final class Identities {
  private final Map<String, Set<String>> pagesOfId = new HashMap<>();
  private final Map<String, Integer> entriesOfPage = new HashMap<>();
  private final @Nullable String site;

  /**
   * @param site the page of the whole feed, null when it names none
   */
  Identities(List<Identity> all, @Nullable String site) {
    this.site = site;
    for (Identity each : all) {
      if (each.said() != null && each.page() != null) {
        pagesOfId.computeIfAbsent(each.said(), id -> new HashSet<>()).add(each.page());
      }
      if (each.page() != null) {
        entriesOfPage.merge(each.page(), 1, Integer::sum);
      }
    }
  }

  /** The entry's id; null when only its content can name it. */
  @Nullable String of(Identity entry) {
    String said = entry.said();
    if (said != null && pagesOfId.getOrDefault(said, Set.of()).size() <= 1) {
      return said;
    }
    String page = entry.page();
    return page != null && !page.equals(site) && entriesOfPage.getOrDefault(page, 0) == 1
        ? page
        : null;
  }
}
