package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the feed itself said of an article's subjects; it is believed. */
final class FeedSections {
  private static final double CERTAIN = 1;
  private static final String NO_LANGUAGE = "und";

  private final MediaTopics topics;

  FeedSections(MediaTopics topics) {
    this.topics = topics;
  }

  /** In the feed's order, each once. */
  List<Section> of(List<Subject> subjects) {
    Map<String, Section> byCode = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      Section section = section(subject);
      byCode.putIfAbsent(section.code(), section);
    }
    return List.copyOf(byCode.values());
  }

  private Section section(Subject subject) {
    String code = code(subject);
    Map<String, String> names =
        topics
            .find(code)
            .map(Topic::names)
            .orElse(Map.of(NO_LANGUAGE, subject.name() == null ? subject.code() : subject.name()));
    return new Section(subject.scheme(), code, names, CERTAIN, SectionOrigin.FEED, List.of());
  }

  // Feeds write a Media Topic with its scheme or as bare digits.
  private static String code(Subject subject) {
    boolean isBareTopic =
        subject.scheme().equals(MediaTopics.SCHEME) && subject.code().indexOf(':') < 0;
    return isBareTopic ? MediaTopics.SCHEME + ":" + subject.code() : subject.code();
  }
}
