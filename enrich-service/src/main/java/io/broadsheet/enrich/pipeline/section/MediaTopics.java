package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.enrich.pipeline.lexicon.Tsv;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** IPTC's Media Topics, two levels deep. */
final class MediaTopics {
  private final Map<String, Topic> byCode = new LinkedHashMap<>();

  MediaTopics() {
    String parent = "";
    for (String[] row : Tsv.rows(MediaTopics.class, "media-topics.tsv")) {
      // The table is a tree in order: what follows a top-level topic stands below it.
      parent = row[1].equals("1") ? row[0] : parent;
      Map<String, String> names = new LinkedHashMap<>(Map.of("en", row[2]));
      if (row.length > 3 && !row[3].isBlank()) {
        names.put("zh-Hans", row[3]);
      }
      byCode.put(row[0], new Topic(row[0], parent, names));
    }
  }

  /** A topic by its code; none when it is no Media Topic of these levels. */
  Optional<Topic> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * A topic by its code.
   *
   * @throws IllegalArgumentException when there is none
   */
  Topic topic(String code) {
    Topic topic = byCode.get(code);
    if (topic == null) {
      throw new IllegalArgumentException("no Media Topic " + code);
    }
    return topic;
  }
}
