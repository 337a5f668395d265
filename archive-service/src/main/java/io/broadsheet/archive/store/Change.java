package io.broadsheet.archive.store;

import io.broadsheet.contracts.id.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event for the change log, before it has its number.
 *
 * @param version the current version's number
 * @param what fields that differ from the version before
 * @param forReaders what it is to them; null when they are not to know
 */
public record Change(
    ChangeKind kind,
    ArticleId articleId,
    int version,
    List<String> what,
    @Nullable ChangeKind forReaders) {
  public Change {
    what = List.copyOf(what);
  }
}
