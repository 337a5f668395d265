package io.broadsheet.enrich.pipeline.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which stories teach and which only measure: of each topic and language every third measures. */
final class Split {
  private static final int PARTS = 3;

  private Split() {}

  static List<LabelledText> train(List<LabelledText> stories) {
    return every(stories, PARTS, PARTS - 1, false);
  }

  static List<LabelledText> test(List<LabelledText> stories) {
    return every(stories, PARTS, PARTS - 1, true);
  }

  /** One fold of the stories, or all others. */
  static List<LabelledText> fold(List<LabelledText> stories, int fold, int folds, boolean inside) {
    return every(stories, folds, fold, inside);
  }

  private static List<LabelledText> every(
      List<LabelledText> stories, int parts, int part, boolean inside) {
    Map<String, Integer> seen = new HashMap<>();
    List<LabelledText> chosen = new ArrayList<>();
    for (LabelledText story : stories) {
      String kind = story.topic() + (story.body().charAt(0) < 0x2E80 ? " latin" : " chinese");
      int number = seen.merge(kind, 1, Integer::sum) - 1;
      if ((number % parts == part) == inside) {
        chosen.add(story);
      }
    }
    return chosen;
  }
}
