package io.broadsheet.archive.store;

/** What has a place in the order of an article's versions. */
interface Ranked {
  Standing standing();
}
