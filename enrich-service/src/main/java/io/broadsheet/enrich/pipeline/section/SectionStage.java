package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Media Topics: top-level ones from a linear model, narrower ones by their names in the text. What
 * the feed said comes first and is not repeated.
 */
public final class SectionStage implements Stage {
  /** Below this a section is not worth saying. */
  static final double LEAST = 0.15;

  private static final double LEAST_TO_GO_DEEPER = 0.25;
  private static final int MOST_TOP = 3;
  private static final int MOST_NARROWER = 3;
  private static final int MOST_EVIDENCE = 6;
  private static final int LONGEST = 3_000;
  // A narrower topic that is named as often as this is as likely as not.
  private static final double EVEN = 2;

  private final ModelRef model = new ModelRef("sections", "broadsheet-linear", "2");
  private final MediaTopics topics = new MediaTopics();
  private final FeedSections feedSections = new FeedSections(topics);
  private final Cues cues = Cues.ofTopLevel();
  private final Cues names = Cues.ofNames(topics);
  private final SectionFeatures features = new SectionFeatures(cues);
  private final SectionModel linear = SectionModel.load();

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    List<Section> said = feedSections.of(draft.article().story().subjects());
    Set<String> saidCodes = said.stream().map(Section::code).collect(Collectors.toSet());
    draft.sections(
        Stream.concat(
                said.stream(),
                found(draft.headline().text(), draft.body().text()).stream()
                    .filter(section -> !saidCodes.contains(section.code())))
            .toList());
  }

  private List<Section> found(String headline, String body) {
    Map<String, Double> shares = linear.probabilities(features.of(headline, body));
    String text = headline + "\n" + body.substring(0, Math.min(LONGEST, body.length()));
    String lower = text.toLowerCase(Locale.ROOT);
    Map<String, Integer> cued = cues.in(lower);
    List<Section> found = new ArrayList<>();
    shares.entrySet().stream()
        .filter(share -> share.getValue() >= LEAST)
        .map(
            share ->
                section(share.getKey(), share.getValue(), cues.speakingFor(share.getKey(), cued)))
        .sorted(MOST_CERTAIN)
        .limit(MOST_TOP)
        .forEach(found::add);
    found.addAll(narrower(shares, names.in(lower)));
    return found.stream().sorted(MOST_CERTAIN).toList();
  }

  private List<Section> narrower(Map<String, Double> shares, Map<String, Integer> named) {
    Map<String, Integer> times = new TreeMap<>();
    named.forEach(
        (name, count) ->
            names.topics(name).forEach(topic -> times.merge(topic, count, Integer::sum)));
    return times.entrySet().stream()
        .filter(entry -> share(shares, entry.getKey()) >= LEAST_TO_GO_DEEPER)
        .map(
            entry ->
                section(
                    entry.getKey(),
                    share(shares, entry.getKey()) * entry.getValue() / (entry.getValue() + EVEN),
                    names.speakingFor(entry.getKey(), named)))
        .filter(section -> section.confidence() >= LEAST)
        .sorted(MOST_CERTAIN)
        .limit(MOST_NARROWER)
        .toList();
  }

  private double share(Map<String, Double> shares, String topic) {
    return shares.getOrDefault(topics.topic(topic).top(), 0.0);
  }

  private Section section(String code, double confidence, List<String> evidence) {
    return new Section(
        MediaTopics.SCHEME,
        code,
        topics.topic(code).names(),
        rounded(confidence),
        SectionOrigin.MODEL,
        evidence.stream().limit(MOST_EVIDENCE).toList());
  }

  static double rounded(double confidence) {
    return Math.round(1000 * confidence) / 1000.0;
  }

  static final Comparator<Section> MOST_CERTAIN =
      Comparator.comparingDouble(Section::confidence).reversed().thenComparing(Section::code);
}
