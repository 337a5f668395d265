package io.broadsheet.archive.store;

import java.util.List;

/** Where an arrival stands among the versions held. */
sealed interface Place {
  /** It is this version, which came before with the very same item or the very same stamp. */
  record SameVersion(KnownVersion known) implements Place {}

  /** It repeats this version's content and claims to be no other version. */
  record SameContent(KnownVersion known) implements Place {}

  /** It claims to be this version, but says something else. */
  record SameLabel(KnownVersion known) implements Place {}

  /**
   * It is a version of its own.
   *
   * @param rank its number among all, 1 for the oldest
   * @param others the versions held, oldest first; the arrival may have changed their order
   */
  record Newcomer(int rank, List<KnownVersion> others) implements Place {
    public Newcomer {
      others = List.copyOf(others);
    }

    boolean isNewest() {
      return rank > others.size();
    }

    /** The number that one of the others has from now on. */
    int rankOf(KnownVersion other) {
      int place = others.indexOf(other) + 1;
      return place < rank ? place : place + 1;
    }
  }
}
