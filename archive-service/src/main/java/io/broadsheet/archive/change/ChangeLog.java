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
  List<ChangeView> since(long seq, int limit, Audience audience) {
    var found =
        switch (audience) {
          case OPERATORS -> find("seq > ?1", Sort.by("seq"), seq);
          case READERS -> find("publicSeq > ?1", Sort.by("publicSeq"), seq);
        };
    return found.range(0, limit - 1).stream().map(row -> ChangeView.of(row, audience)).toList();
  }

  /** The number of the newest change; 0 when nothing has happened. */
  @Transactional
  long last(Audience audience) {
    List<ChangeRow> newest =
        switch (audience) {
          case OPERATORS -> findAll(Sort.descending("seq")).range(0, 0).list();
          case READERS -> find("publicSeq > 0", Sort.descending("publicSeq")).range(0, 0).list();
        };
    return newest.isEmpty() ? 0 : ChangeView.of(newest.getFirst(), audience).seq();
  }
}
