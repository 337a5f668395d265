package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.VersionStamp;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of one article's versions: {@link VersionStamp#isNewerThan}, but a recall stands behind
 * what it recalls, and ties are broken so that two versions never share a place. SQL says the same
 * in {@code supersedes}.
 */
final class VersionOrder {
  private VersionOrder() {}

  /** Whether the one stands behind the other. */
  static boolean supersedes(Standing one, Standing other) {
    if (one.recalls(other) || other.recalls(one)) {
      return one.recalls(other);
    }
    VersionStamp stamp = one.stamp();
    if (stamp.isNewerThan(other.stamp()) || other.stamp().isNewerThan(stamp)) {
      return stamp.isNewerThan(other.stamp());
    }
    // Twice in one submission: the later item wins. Else anything will do that every order of
    // arrival agrees on.
    return one.position() != other.position()
        ? one.position() > other.position()
        : stamp.contentHash().compareTo(other.stamp().contentHash()) > 0;
  }

  /** Whether both name the same version outright. */
  static boolean sameLabel(VersionStamp stamp, VersionStamp other) {
    if (stamp.label() == null || other.label() == null) {
      return false;
    }
    return stamp.label().equals(other.label())
        || (stamp.number().isPresent() && stamp.number().equals(other.number()));
  }

  /**
   * Whether a stamp brings nothing that the other does not have: the same content, and no label or
   * time of making that would set it apart. The time of receipt does not: posting a document again
   * makes no new version.
   */
  static boolean repeats(VersionStamp stamp, VersionStamp other) {
    return stamp.contentHash().equals(other.contentHash())
        && (sameLabel(stamp, other)
            || (agrees(stamp.label(), other.label()) && agrees(stamp.madeAt(), other.madeAt())));
  }

  private static boolean agrees(@Nullable Object said, @Nullable Object before) {
    return said == null || Objects.equals(said, before);
  }
}
