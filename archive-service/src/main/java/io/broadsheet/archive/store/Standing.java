package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.VersionStamp;

/**
 * All that decides about a version's place among the others.
 *
 * @param position of the item in its submission
 */
record Standing(VersionStamp stamp, Status status, int position) {

  /** How far the version takes back what it says; SQL says the same in {@code severity}. */
  int severity() {
    return switch (status) {
      case USABLE -> 0;
      case WITHHELD -> 1;
      case CANCELED -> 2;
    };
  }

  /** Whether this takes back the very version that the other is, wherever time would put it. */
  boolean recalls(Standing other) {
    return severity() > other.severity()
        && (VersionOrder.sameLabel(stamp, other.stamp) || wasMadeWith(other));
  }

  // Only where labels do not tell them apart.
  private boolean wasMadeWith(Standing other) {
    return (stamp.label() == null || other.stamp.label() == null)
        && stamp.madeAt() != null
        && stamp.madeAt().equals(other.stamp.madeAt());
  }
}
