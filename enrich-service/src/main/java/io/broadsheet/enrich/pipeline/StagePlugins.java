package io.broadsheet.enrich.pipeline;

import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** Puts a pipeline together from the stages of the program and those that an operator adds. */
final class StagePlugins {
  private StagePlugins() {}

  /** The stages that jars on the class path name as services of {@link Stage}. */
  static Iterable<Stage> added() {
    return ServiceLoader.load(Stage.class);
  }

  /**
   * A stage that is added takes the place of one of the same name, else the end of the row.
   *
   * @param off names of stages that are not wanted
   */
  static List<Stage> arranged(List<Stage> own, Iterable<Stage> added, Set<String> off) {
    List<Stage> arranged = new ArrayList<>(own);
    for (Stage stage : added) {
      int same = indexOf(arranged, name(stage));
      if (same < 0) {
        arranged.add(stage);
      } else {
        arranged.set(same, stage);
      }
    }
    arranged.removeIf(stage -> off.contains(name(stage)));
    return List.copyOf(arranged);
  }

  private static int indexOf(List<Stage> stages, String name) {
    for (int i = 0; i < stages.size(); i++) {
      if (name(stages.get(i)).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static String name(Stage stage) {
    return stage.model().stage();
  }
}
