package io.broadsheet.enrich.pipeline.entity.tagging;

import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.Range;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the model of Chinese names and prints its scores: {@code TrainNames DATA DICTIONARIES OUT
 * VERSION}; data/names/README.md says where the data is from.
 */
final class TrainNames {
  private static final Trainer.Recipe RECIPE =
      new Trainer.Recipe(12, 0.06, 0.5, 1, 0.7, 0.15, 20261123);
  private static final int CALIBRATED_ON = 10;

  private final Gazetteer gazetteer = new Gazetteer();
  private final Cues cues = new Cues(gazetteer);
  private final Cutter cutter;
  private final TrainingData data;
  private final String version;

  private TrainNames(Path data, Path dictionaries, String version) throws IOException {
    this.cutter = new Cutter(dictionaries, "zh-Hans");
    this.data = TrainingData.read(data);
    this.version = version;
  }

  public static void main(String[] args) throws IOException {
    TrainNames training = new TrainNames(Path.of(args[0]), Path.of(args[1]), args[3]);
    byte[] model = training.trained(training.data.train(), training.calibration());
    Files.write(Path.of(args[2]), model);
    training.print(model);
  }

  // Measured on sentences that a model learned from the others has not seen.
  private int[][] calibration() throws IOException {
    List<Labelled> most = new ArrayList<>();
    List<Labelled> kept = new ArrayList<>();
    for (int i = 0; i < data.originals(); i++) {
      (i % CALIBRATED_ON == 0 ? kept : most).add(data.train().get(i));
    }
    NameTagger tagger = tagger(trained(most, Calibrator.NONE));
    Calibrator calibrator = new Calibrator();
    kept.forEach(
        sentence ->
            calibrator.add(tagger.in(cutter.cut(sentence.text())).spans(), sentence.names()));
    return calibrator.steps();
  }

  private byte[] trained(List<Labelled> sentences, int[][] calibration) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Labelled sentence : sentences) {
      SegmentedText text = cutter.cut(sentence.text());
      for (Range range : text.sentences()) {
        Columns columns =
            new Columns(text.text(), range, text.tokens(), text.secondOpinion(), cues);
        examples.add(
            Example.of(columns, sentence.tags(columns, columns.length), sentence.register()));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Trainer(examples, RECIPE)
        .learn()
        .write(version, RegisterTrainer.learn(sentences), calibration, bytes);
    return bytes.toByteArray();
  }

  private NameTagger tagger(byte[] model) throws IOException {
    return new NameTagger(gazetteer, TagModel.read(new ByteArrayInputStream(model)));
  }

  private void print(byte[] model) throws IOException {
    NameTagger tagger = tagger(model);
    System.out.printf("%d sentences, %d bytes%n", data.train().size(), model.length);
    data.tests()
        .forEach(
            (name, sentences) -> {
              Tally own = new Tally();
              Tally first = new Tally();
              Tally second = new Tally();
              for (Labelled sentence : sentences) {
                SegmentedText text = cutter.cut(sentence.text());
                own.add(tagger.in(text).spans(), sentence.names());
                first.add(tagged(text.tokens()), sentence.names());
                second.add(tagged(text.secondOpinion()), sentence.names());
              }
              System.out.println(own.line(name + ": model"));
              System.out.println(first.line(name + ": mynlp"));
              System.out.println(second.line(name + ": HanLP"));
              System.out.printf("over mynlp: %.1f%n", own.f1() - first.f1());
            });
  }

  private static List<Span> tagged(List<Token> tokens) {
    List<Span> spans = new ArrayList<>();
    for (Token token : tokens) {
      switch (token.nature().substring(0, Math.min(2, token.nature().length()))) {
        case "nr" -> spans.add(new Span(token.start(), token.end(), EntityType.PERSON, 1));
        case "ns" -> spans.add(new Span(token.start(), token.end(), EntityType.PLACE, 1));
        case "nt" -> spans.add(new Span(token.start(), token.end(), EntityType.ORGANIZATION, 1));
        default -> {}
      }
    }
    return spans;
  }
}
