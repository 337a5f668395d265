package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Weighs the sections of an article again by how near its text is to what the topics are called: a
 * second opinion that knows words which the model never saw. Top-level Media Topics only.
 */
public final class SectionHints {
  private static final int DEEPEST = 2;
  // A tenth of cosine makes a topic seven times as likely; between 10 and 30 little changes.
  private static final double WEIGHT = 20;

  private final MediaTopics topics = new MediaTopics();

  /** What topics of the two upper levels are called, by code: a text to compare articles with. */
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    topics.downTo(DEEPEST).forEach(topic -> names.put(topic.code(), name(topic)));
    return names;
  }

  private static String name(Topic topic) {
    String english = topic.names().getOrDefault("en", "");
    return (topic.names().getOrDefault("zh-Hans", "") + " " + english).strip();
  }

  /**
   * Replaces what the model said of top-level topics.
   *
   * @param cosines of the article's vector with those of the names, by code
   */
  public void weigh(Draft draft, Map<String, Double> cosines) {
    Map<String, Section> before = new LinkedHashMap<>();
    Set<String> kept = new HashSet<>();
    for (Section section : draft.sections()) {
      if (isOwnTop(section)) {
        before.put(section.code(), section);
      } else {
        kept.add(section.code());
      }
    }
    if (before.isEmpty() || cosines.isEmpty()) {
      return;
    }
    List<Section> own = new ArrayList<>();
    weighed(shares(before), cosines)
        .forEach(
            (code, share) -> {
              if (share >= SectionStage.LEAST && !kept.contains(code)) {
                own.add(section(code, share, before));
              }
            });
    draft.sections().stream()
        .filter(section -> section.origin() == SectionOrigin.MODEL && !isOwnTop(section))
        .forEach(own::add);
    own.sort(SectionStage.MOST_CERTAIN);
    draft.sections(
        Stream.of(of(draft, SectionOrigin.FEED), own, of(draft, SectionOrigin.RULE))
            .flatMap(List::stream)
            .toList());
  }

  private static List<Section> of(Draft draft, SectionOrigin origin) {
    return draft.sections().stream().filter(section -> section.origin() == origin).toList();
  }

  private boolean isOwnTop(Section section) {
    return section.origin() == SectionOrigin.MODEL
        && section.scheme().equals(MediaTopics.SCHEME)
        && topics.topic(section.code()).isTop();
  }

  // What the listed ones leave belongs to all the others alike.
  private Map<String, Double> shares(Map<String, Section> listed) {
    List<String> all = topics.downTo(1).stream().map(Topic::code).toList();
    double rest = 1 - listed.values().stream().mapToDouble(Section::confidence).sum();
    double each = Math.max(1e-4, rest / Math.max(1, all.size() - listed.size()));
    Map<String, Double> shares = new TreeMap<>();
    for (String code : all) {
      shares.put(code, Optional.ofNullable(listed.get(code)).map(Section::confidence).orElse(each));
    }
    return shares;
  }

  // A top-level topic is as near as the nearest of what stands below it.
  private Map<String, Double> weighed(Map<String, Double> shares, Map<String, Double> cosines) {
    Map<String, Double> nearest = new TreeMap<>();
    cosines.forEach((code, cosine) -> nearest.merge(topics.topic(code).top(), cosine, Math::max));
    Map<String, Double> weighed = new TreeMap<>();
    double sum = 0;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      double cosine = nearest.getOrDefault(share.getKey(), 0.0);
      double weight = share.getValue() * StrictMath.exp(WEIGHT * cosine);
      weighed.put(share.getKey(), weight);
      sum += weight;
    }
    double whole = sum;
    weighed.replaceAll((code, weight) -> weight / whole);
    return weighed;
  }

  private Section section(String code, double confidence, Map<String, Section> before) {
    Section known = before.get(code);
    return new Section(
        MediaTopics.SCHEME,
        code,
        topics.topic(code).names(),
        SectionStage.rounded(confidence),
        SectionOrigin.MODEL,
        known == null ? List.of() : known.evidence());
  }
}
