package io.broadsheet.ingest.collection.folder;

import java.util.HashSet;
import java.util.Set;

/** What was said already: a thing that stays as it is is told once, not at every look. */
final class Noted {
  private Set<String> before = new HashSet<>();
  private Set<String> now = new HashSet<>();

  /** Begins a round; what does not come up in it will be news again. */
  void begin() {
    before = now;
    now = new HashSet<>();
  }

  /** Whether it is to be said. */
  boolean isNews(String what) {
    return now.add(what) && !before.contains(what);
  }
}
