package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** IPTC's Media Topics, every level. */
final class MediaTopics {
  static final String SCHEME = "medtop";

  private final Map<String, Topic> byCode = new LinkedHashMap<>();

  MediaTopics() {
    // The table is a tree in order: what follows a topic, one level down, stands below it.
    List<String> above = new ArrayList<>();
    for (String[] row : Tsv.rows(MediaTopics.class, "media-topics.tsv")) {
      int level = Integer.parseInt(row[1]);
      while (above.size() >= level) {
        above.removeLast();
      }
      Map<String, String> names = new LinkedHashMap<>(Map.of("en", row[2]));
      if (row.length > 3 && !row[3].isBlank()) {
        names.put("zh-Hans", row[3]);
      }
      above.add(row[0]);
      byCode.put(row[0], new Topic(row[0], above.getFirst(), level, names));
    }
  }

  /** Those that stand below another, in the table's order. */
  List<Topic> belowTop() {
    return byCode.values().stream().filter(topic -> !topic.isTop()).toList();
  }

  /** Those of the upper levels, of which the first is 1. */
  List<Topic> downTo(int level) {
    return byCode.values().stream().filter(topic -> topic.level() <= level).toList();
  }

  /** A topic by its code; none when it is no Media Topic. */
  Optional<Topic> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * A topic by its code.
   *
   * @throws IllegalArgumentException when there is none
   */
  Topic topic(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no Media Topic " + code));
  }
}
