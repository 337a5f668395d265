package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.VersionStamp;

/**
 * All that decides about a version's place among the others.
 *
 * @param position of the item in its submission
 */
record Standing(VersionStamp stamp, Status status, int position) {
  static final int SEVEREST = 2;

  /** How far the version takes back what it says. */
  int severity() {
    return switch (status) {
      case USABLE -> 0;
      case WITHHELD -> 1;
      case CANCELED -> SEVEREST;
    };
  }

  /** Whether this takes back the very version that the other is, going by its label. */
  boolean recalls(Standing other) {
    return severity() > other.severity() && stamp.hasLabelOf(other.stamp());
  }
}
