package io.broadsheet.enrich.pipeline.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often the first topic is the right one, and whether confidence is what it says. */
record SectionScores(List<Answer> answers) {
  private static final int BINS = 10;

  /** What was said of one text. */
  record Answer(LabelledText text, String topic, double confidence) {
    boolean isRight() {
      return topic.equals(text.topic());
    }
  }

  SectionScores {
    answers = List.copyOf(answers);
  }

  static SectionScores of(SectionModel model, SectionFeatures features, List<LabelledText> texts) {
    return new SectionScores(answers(model, features, texts));
  }

  static List<Answer> answers(
      SectionModel model, SectionFeatures features, List<LabelledText> texts) {
    List<Answer> answers = new ArrayList<>();
    for (LabelledText text : texts) {
      Map.Entry<String, Double> best =
          model.probabilities(features.of(text.headline(), text.body())).entrySet().stream()
              .max(Comparator.comparingDouble(Map.Entry::getValue))
              .orElseThrow();
      answers.add(new Answer(text, best.getKey(), best.getValue()));
    }
    return answers;
  }

  /** Of the right topics; what calibration makes as large as it can. */
  static double logLikelihood(
      SectionModel model, SectionFeatures features, List<LabelledText> texts) {
    double sum = 0;
    for (LabelledText text : texts) {
      double share =
          model
              .probabilities(features.of(text.headline(), text.body()))
              .getOrDefault(text.topic(), 0.0);
      sum += StrictMath.log(Math.max(1e-9, share));
    }
    return sum;
  }

  double accuracy() {
    return (double) answers.stream().filter(Answer::isRight).count() / answers.size();
  }

  /** Accuracy, the reliability table, and what was mistaken for what. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "right %.3f of %d", accuracy(), answers.size()));
    lines.add("confidence  stories  said   right");
    for (int bin = 0; bin < BINS; bin++) {
      int from = bin;
      List<Answer> inside =
          answers.stream()
              .filter(one -> Math.min(BINS - 1, (int) (one.confidence() * BINS)) == from)
              .toList();
      if (!inside.isEmpty()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f  %7d  %.3f  %.3f",
                (double) bin / BINS,
                (bin + 1.0) / BINS,
                inside.size(),
                inside.stream().mapToDouble(Answer::confidence).average().orElse(0),
                new SectionScores(inside).accuracy()));
      }
    }
    Map<String, Integer> mistakes = new TreeMap<>();
    answers.stream()
        .filter(one -> !one.isRight())
        .forEach(
            one ->
                mistakes.merge(
                    digits(one.text().topic()) + " as " + digits(one.topic()), 1, Integer::sum));
    lines.add("mistaken: " + mistakes);
    return lines;
  }

  private static String digits(String code) {
    return code.substring(code.indexOf(':') + 1, code.indexOf(':') + 3);
  }
}
