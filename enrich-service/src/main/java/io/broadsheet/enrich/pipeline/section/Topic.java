package io.broadsheet.enrich.pipeline.section;

import java.util.Map;

/**
 * A Media Topic.
 *
 * @param top code of the top-level topic that it stands below; its own when it is one
 * @param level 1 at the top
 * @param names by BCP 47 language
 */
record Topic(String code, String top, int level, Map<String, String> names) {
  Topic {
    names = Map.copyOf(names);
  }

  boolean isTop() {
    return code.equals(top);
  }
}
