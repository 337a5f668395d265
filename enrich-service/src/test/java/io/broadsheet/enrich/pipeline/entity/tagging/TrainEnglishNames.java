package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model of English names on the project's own sentences and prints its scores: {@code
 * TrainEnglishNames DICTIONARIES OUT VERSION}.
 */
final class TrainEnglishNames {
  private static final long SEED = 20261123;
  private static final int VARIANTS = 3;
  private static final int ORDERS = 5;
  private static final int FOLDS = 5;

  // News only: there is nothing to tell registers by.
  private static final short[] ONE_REGISTER = new short[2];

  private final Gazetteer gazetteer = new Gazetteer();
  private final LatinCues cues = new LatinCues(gazetteer);
  private final Cutter cutter;
  private final String version;

  private TrainEnglishNames(Path dictionaries, String version) {
    this.cutter = new Cutter(dictionaries, "en");
    this.version = version;
  }

  public static void main(String[] args) throws IOException {
    TrainEnglishNames training = new TrainEnglishNames(Path.of(args[0]), args[2]);
    List<Labelled> sentences = TrainingData.own("wire-sentences.tsv");
    byte[] model = training.trained(sentences, training.calibration(sentences));
    Files.write(Path.of(args[1]), model);
    Tally tests = new Tally();
    training.judge(model, TrainingData.own("wire-test-sentences.tsv"), tests, new Calibrator());
    System.out.printf("%d sentences, %d bytes%n", sentences.size(), model.length);
    System.out.println(tests.line("wire-test: model"));
  }

  // Each fifth by a model that learned from the other four.
  private int[][] calibration(List<Labelled> sentences) throws IOException {
    Calibrator calibrator = new Calibrator();
    Tally tally = new Tally();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Labelled> most = new ArrayList<>();
      List<Labelled> kept = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        (i % FOLDS == fold ? kept : most).add(sentences.get(i));
      }
      judge(trained(most, Calibrator.NONE), kept, tally, calibrator);
    }
    System.out.println(tally.line("each fifth by the others"));
    return calibrator.steps();
  }

  private void judge(byte[] model, List<Labelled> sentences, Tally tally, Calibrator calibrator)
      throws IOException {
    LatinTagger tagger = new LatinTagger(gazetteer, TagModel.read(new ByteArrayInputStream(model)));
    for (Labelled sentence : sentences) {
      List<Span> found = tagger.in(cutter.cut(sentence.text()));
      tally.add(found, sentence.names());
      calibrator.add(found, sentence.names());
    }
  }

  private byte[] trained(List<Labelled> sentences, int[][] calibration) throws IOException {
    EnglishVariants variants =
        new EnglishVariants(list("given-names.tsv"), list("world-cities.tsv"), sentences);
    List<Labelled> all = new ArrayList<>(sentences);
    for (int i = 0; i < VARIANTS; i++) {
      sentences.forEach(sentence -> all.add(variants.of(sentence)));
    }
    List<Example> examples = new ArrayList<>();
    all.forEach(sentence -> addExamples(sentence, examples));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Learned> models = new ArrayList<>();
    for (int order = 0; order < ORDERS; order++) {
      models.add(
          new Trainer(examples, new Trainer.Recipe(10, 0.1, 0.3, 1, 1, 0, SEED + order)).learn());
    }
    Learned.mean(models).write(version, ONE_REGISTER, calibration, bytes);
    return bytes.toByteArray();
  }

  private void addExamples(Labelled sentence, List<Example> examples) {
    SegmentedText text = cutter.cut(sentence.text());
    Cut cut = new Cut(text.tokens());
    for (Range range : text.sentences()) {
      LatinColumns columns = new LatinColumns(cut.within(range), cues);
      if (columns.length > 0) {
        examples.add(Example.of(columns, sentence.tags(columns, columns.length)));
      }
    }
  }

  private static List<String> list(String table) {
    return Tsv.rows(TrainEnglishNames.class, "/io/broadsheet/enrich/pipeline/entity/" + table)
        .stream()
        .map(row -> row[0])
        .toList();
  }
}
