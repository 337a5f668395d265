package io.broadsheet.enrich.pipeline.section;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the model in the program on the stories that it did not learn from: {@code SectionCheck
 * <stories.tsv>}. Once as it is, and once with half of its cue words hidden.
 */
public final class SectionCheck {
  private SectionCheck() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: SectionCheck <stories.tsv>");
      System.exit(2);
    }
    tables(Path.of(args[0])).forEach(System.out::println);
  }

  /**
   * A story with the topic that it belongs to.
   *
   * @param topic code of a top-level Media Topic
   */
  public record Story(String topic, String headline, String body) {}

  /** The stories that the model did not learn from. */
  public static List<Story> unseen(Path stories) throws IOException {
    return Split.test(LabelledText.stories(stories)).stream()
        .map(text -> new Story(text.topic(), text.headline(), text.body()))
        .toList();
  }

  /** Accuracy, reliability and mistakes, a line each. */
  public static List<String> tables(Path stories) throws IOException {
    SectionModel model = SectionModel.load();
    List<LabelledText> unseen = Split.test(LabelledText.stories(stories));
    Cues cues = Cues.ofTopLevel();
    List<String> lines = new ArrayList<>();
    lines.add("stories that the model did not learn from");
    lines.addAll(SectionScores.of(model, new SectionFeatures(cues), unseen).table());
    lines.add("the same with half of the cue words hidden");
    lines.addAll(SectionScores.of(model, new SectionFeatures(cues.half(1)), unseen).table());
    return List.copyOf(lines);
  }

  /** The same of stories by which nothing was tuned, all of them. */
  public static List<String> ofBlind(Path stories) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("stories that nobody tuned on");
    lines.addAll(
        SectionScores.of(
                SectionModel.load(),
                new SectionFeatures(Cues.ofTopLevel()),
                LabelledText.stories(stories))
            .table());
    return List.copyOf(lines);
  }
}
