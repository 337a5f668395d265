package io.broadsheet.enrich.pipeline.section;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the model of sections: {@code SectionTraining <stories.tsv> <thucnews.dev.tsv> <medtop.tsv>
 * <model.tsv.gz>}. Learns from two thirds of the stories, and from headlines and definitions; the
 * last third of each topic and language only measures. Confidence is calibrated on the first two
 * thirds, by leaving out a fifth at a time, and with half of the cue words hidden: whoever wrote
 * the stories also wrote the cues, and others use other words.
 */
public final class SectionTraining {
  private static final int FOLDS = 5;
  private static final int RAREST = 2;
  private static final double LEAST_WEIGHT = 0.05;

  private final SectionFeatures features = new SectionFeatures(Cues.ofTopLevel());
  private final List<SectionFeatures> hidden =
      List.of(
          new SectionFeatures(Cues.ofTopLevel().half(0)),
          new SectionFeatures(Cues.ofTopLevel().half(1)));
  private final List<LabelledText> background;

  private SectionTraining(List<LabelledText> background) {
    this.background = background;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: SectionTraining <stories> <headlines> <topics> <model>");
      System.exit(2);
    }
    List<LabelledText> background =
        new ArrayList<>(LabelledText.headlines(Path.of(args[1]), Cues.ofTopLevel()));
    background.addAll(LabelledText.definitions(Path.of(args[2]), new MediaTopics()));
    List<LabelledText> stories = LabelledText.stories(Path.of(args[0]));
    SectionTraining training = new SectionTraining(background);
    SectionModel model = training.calibrated(Split.train(stories));
    training.write(model, Path.of(args[3]));
    System.out.println("the third that only measures:");
    report(System.out, SectionScores.of(model, training.features, Split.test(stories)));
    System.out.println("the same with half of the cue words hidden:");
    report(System.out, SectionScores.of(model, training.hidden.getLast(), Split.test(stories)));
  }

  private SectionModel calibrated(List<LabelledText> stories) {
    List<SectionScores.Answer> answers = new ArrayList<>();
    double best = Double.NEGATIVE_INFINITY;
    int sharpness = SectionModel.SCALE;
    List<SectionModel> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      models.add(trained(Split.fold(stories, fold, FOLDS, false), SectionModel.SCALE));
    }
    for (int tried = 400; tried <= 4_000; tried += 100) {
      double likelihood = 0;
      for (int fold = 0; fold < FOLDS; fold++) {
        likelihood +=
            SectionScores.logLikelihood(
                models.get(fold).withSharpness(tried),
                hidden.get(fold % 2),
                Split.fold(stories, fold, FOLDS, true));
      }
      if (likelihood > best) {
        best = likelihood;
        sharpness = tried;
      }
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      answers.addAll(
          SectionScores.answers(
              models.get(fold).withSharpness(sharpness),
              hidden.get(fold % 2),
              Split.fold(stories, fold, FOLDS, true)));
    }
    System.out.println(
        "sharpness " + sharpness + "; left out in turn, half of the cue words hidden:");
    report(System.out, new SectionScores(answers));
    return trained(stories, sharpness);
  }

  private SectionModel trained(List<LabelledText> stories, int sharpness) {
    List<LabelledText> texts = new ArrayList<>(background);
    texts.addAll(stories);
    List<String> topics =
        new ArrayList<>(new TreeSet<>(texts.stream().map(LabelledText::topic).toList()));
    List<Map<String, Integer>> counts =
        texts.stream().map(text -> features.of(text.headline(), text.body())).toList();
    Map<String, Integer> rarities = rarities(counts);
    List<SoftmaxTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      examples.add(
          new SoftmaxTrainer.Example(
              SectionFeatures.normal(counts.get(i), rarities),
              topics.indexOf(texts.get(i).topic()),
              texts.get(i).weight()));
    }
    Map<String, double[]> learnt = new SoftmaxTrainer(topics.size()).train(examples);
    Map<String, int[]> weights = new HashMap<>();
    learnt.forEach((feature, row) -> keep(weights, feature, row));
    int[] bias = weights.remove("");
    rarities.keySet().retainAll(weights.keySet());
    weights.keySet().forEach(feature -> rarities.putIfAbsent(feature, 0));
    return new SectionModel(
        topics, rarities, weights, bias == null ? new int[topics.size()] : bias, sharpness);
  }

  private static void keep(Map<String, int[]> weights, String feature, double[] row) {
    int[] whole = new int[row.length];
    boolean any = feature.isEmpty();
    for (int i = 0; i < row.length; i++) {
      if (Math.abs(row[i]) >= LEAST_WEIGHT) {
        whole[i] = (int) Math.round(row[i] * SectionModel.SCALE / 10) * 10;
        any = true;
      }
    }
    if (any) {
      weights.put(feature, whole);
    }
  }

  // The logarithm of the share of texts, in tenths.
  private static Map<String, Integer> rarities(List<Map<String, Integer>> counts) {
    Map<String, Integer> texts = new TreeMap<>();
    counts.forEach(one -> one.keySet().forEach(feature -> texts.merge(feature, 1, Integer::sum)));
    Map<String, Integer> rarities = new HashMap<>();
    texts.forEach(
        (feature, times) -> {
          if (times >= RAREST && !SectionFeatures.isCue(feature)) {
            rarities.put(
                feature, (int) Math.round(10 * StrictMath.log((double) counts.size() / times)));
          }
        });
    return rarities;
  }

  private void write(SectionModel model, Path file) throws IOException {
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      out.write("# source: made by SectionTraining; see data/sections/README.md for its recipe\n");
      out.write("feature\trarity\tweights\n");
      for (String row : model.rows()) {
        out.write(row + "\n");
      }
    }
  }

  private static void report(PrintStream out, SectionScores scores) {
    scores.table().forEach(out::println);
  }
}
