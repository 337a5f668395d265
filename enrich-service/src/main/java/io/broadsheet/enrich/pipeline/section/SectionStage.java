package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.enrich.pipeline.lexicon.Lexicon;
import io.broadsheet.enrich.pipeline.lexicon.Tsv;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs the words that speak for each topic. A word counts by the logarithm of how often it stands
 * there, for several topics less than for one, and in the headline more than in the body.
 */
public final class SectionStage implements Stage {
  private static final double HEADLINE = 2.5;
  // A topic with this weight of words is as likely as not.
  private static final double EVEN = 4;
  private static final double LEAST = 0.3;
  private static final double LEAST_OF_BEST = 0.45;
  private static final int MOST = 5;

  private final ModelRef model = new ModelRef("sections", "broadsheet-cues", "1");
  private final MediaTopics topics = new MediaTopics();
  private final FeedSections feedSections = new FeedSections(topics);
  private final Lexicon<Set<String>> cues;

  public SectionStage() {
    Map<String, Set<String>> codesOf = new HashMap<>();
    for (String[] row : Tsv.rows(SectionStage.class, "cues.tsv")) {
      String code = topics.topic(row[0]).code();
      for (String word : row[1].split(" ")) {
        codesOf
            .computeIfAbsent(word.replace('_', ' ').toLowerCase(Locale.ROOT), w -> new HashSet<>())
            .add(code);
      }
    }
    cues = new Lexicon<>(codesOf);
  }

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    Map<String, Double> words = new TreeMap<>();
    count(draft.headline(), draft.isChinese())
        .forEach((w, n) -> words.merge(w, HEADLINE * n, Double::sum));
    count(draft.body(), draft.isChinese())
        .forEach((w, n) -> words.merge(w, (double) n, Double::sum));
    List<Section> said = feedSections.of(draft.article().story().subjects());
    Set<String> saidCodes = said.stream().map(Section::code).collect(Collectors.toSet());
    draft.sections(
        Stream.concat(
                said.stream(),
                sections(words).stream().filter(found -> !saidCodes.contains(found.code())))
            .toList());
  }

  private List<Section> sections(Map<String, Double> words) {
    Map<String, Double> weights = new TreeMap<>();
    words.forEach(
        (word, times) -> {
          Set<String> codes = cues.get(word).orElse(Set.of());
          long tops = codes.stream().map(code -> topics.topic(code).parent()).distinct().count();
          codes.forEach(
              code -> weights.merge(code, (1 + Math.log(Math.max(1, times))) / tops, Double::sum));
        });
    double best = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_OF_BEST * best)
        .map(entry -> section(topics.topic(entry.getKey()), entry.getValue()))
        .filter(section -> section.confidence() >= LEAST)
        .sorted(
            Comparator.comparingDouble(Section::confidence).reversed().thenComparing(Section::code))
        .limit(MOST)
        .toList();
  }

  private static Section section(Topic topic, double weight) {
    double confidence = Math.round(1000 * weight / (weight + EVEN)) / 1000.0;
    return new Section(
        "medtop", topic.code(), topic.names(), confidence, SectionOrigin.MODEL, List.of());
  }

  // How often each cue stands in a text. Chinese is matched by characters, so that the cut does not
  // matter; other languages by whole words.
  private Map<String, Integer> count(SegmentedText field, boolean chinese) {
    String text = field.text().toLowerCase(Locale.ROOT);
    Map<String, Integer> counts = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      var match = cues.startingAt(text, at);
      if (match.isPresent() && (chinese || isWord(text, at, match.get().end()))) {
        counts.merge(text.substring(at, match.get().end()), 1, Integer::sum);
        at = match.get().end();
      } else {
        at++;
      }
    }
    return counts;
  }

  private static boolean isWord(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
