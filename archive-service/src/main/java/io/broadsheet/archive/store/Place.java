package io.broadsheet.archive.store;

/** Where an arrival that did not pass the fence stands among the versions held. */
sealed interface Place {
  /** It is this version, which came before with the very same item or the very same stamp. */
  record SameVersion(KnownVersion known) implements Place {}

  /** It repeats this version's content and claims to be no other version. */
  record SameContent(KnownVersion known) implements Place {}

  /** It claims to be this version, but says something else. */
  record SameLabel(KnownVersion known) implements Place {}

  /** It is older than the current version. */
  record Older(int rank) implements Place {}
}
