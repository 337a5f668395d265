package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.VersionStamp;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of one article's versions: {@link VersionStamp#isNewerThan}, with ties broken so that
 * two versions never share a place. SQL says the same in {@code is_newer} and {@link ArticleFence}.
 */
final class VersionOrder {
  private VersionOrder() {}

  /** Whether the one stands behind the other. Positions are those of the items in a submission. */
  static boolean supersedes(
      VersionStamp stamp, int position, VersionStamp other, int otherPosition) {
    if (stamp.isNewerThan(other) || other.isNewerThan(stamp)) {
      return stamp.isNewerThan(other);
    }
    // Twice in one submission: the later item wins. Else anything will do that every order of
    // arrival agrees on.
    return position != otherPosition
        ? position > otherPosition
        : stamp.contentHash().compareTo(other.contentHash()) > 0;
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
