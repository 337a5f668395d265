package io.broadsheet.archive.reading;

import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.store.Terms;
import io.broadsheet.contracts.article.Status;

/** What a viewer learns of an article. The same rule stands here for rows and for SQL. */
public enum Visibility {
  VISIBLE,
  /** Killed: that it was there may be told, what it said may not. */
  GONE,
  /** Its feed wants it used no longer; that it was there is known. */
  EXPIRED,
  /** Withheld or not free yet: not even that it is there. */
  HIDDEN;

  /**
   * @param terms those of the newest version, which bind all
   */
  public static Visibility of(Terms terms, Viewer viewer) {
    if (viewer.isOperator()) {
      return VISIBLE;
    }
    return switch (terms.at(viewer.now())) {
      case FREE -> VISIBLE;
      case EMBARGOED, WITHHELD -> HIDDEN;
      case EXPIRED -> EXPIRED;
      case KILLED -> GONE;
    };
  }

  /**
   * Of one version, where the article may be seen. Its own embargo and expiry are those of a former
   * time; that it was recalled it stays.
   */
  public static Visibility ofOneAmongOthers(Status status, Viewer viewer) {
    return of(new Terms(status, null, null), viewer);
  }

  /** Current versions, as {@code v}, that the viewer may see. */
  public static Condition ofVersions(Viewer viewer) {
    return viewer.isOperator()
        ? Condition.of("v.is_current")
        : Condition.of(
            "(v.is_current AND v.status = 'usable'"
                + " AND (v.embargoed_until IS NULL OR v.embargoed_until <= ?)"
                + " AND (v.expires_at IS NULL OR v.expires_at > ?))",
            viewer.now(),
            viewer.now());
  }

  /** Articles, as {@code a}, that the viewer may see. */
  public static Condition ofArticles(Viewer viewer) {
    return viewer.isOperator()
        ? Condition.always()
        : Condition.of(
            "(a.status = 'usable' AND (a.embargoed_until IS NULL OR a.embargoed_until <= ?)"
                + " AND (a.expires_at IS NULL OR a.expires_at > ?))",
            viewer.now(),
            viewer.now());
  }
}
