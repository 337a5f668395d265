package io.broadsheet.archive.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the change log. */
@ApplicationScoped
public class ChangeLog implements PanacheRepositoryBase<ChangeRow, Long> {

  /**
   * The changes behind a number, in commit order.
   *
   * @param seq the last number that is already known, 0 for none
   */
  @Transactional
  public List<ChangeView> since(long seq, int limit) {
    return find("seq > ?1", Sort.by("seq"), seq).range(0, limit - 1).stream()
        .map(ChangeView::of)
        .toList();
  }
}
