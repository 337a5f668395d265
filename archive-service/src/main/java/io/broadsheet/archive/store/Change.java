package io.broadsheet.archive.store;

import io.broadsheet.contracts.id.ArticleId;
import java.util.List;

/**
 * An event for the change log, before it has its number.
 *
 * @param version the current version's number
 * @param what fields that differ from the version before
 */
public record Change(ChangeKind kind, ArticleId articleId, int version, List<String> what) {
  public Change {
    what = List.copyOf(what);
  }
}
