package io.broadsheet.enrich.pipeline.entity.tagging;

import java.util.ArrayList;
import java.util.List;

/** The steps from one tag to the next that a sentence may take, in a fixed order. */
final class Steps {
  static final int[][] ALL = all();

  private Steps() {}

  private static int[][] all() {
    List<int[]> steps = new ArrayList<>();
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      for (int next = 0; next < Tags.COUNT; next++) {
        if (Tags.mayFollow(tag, next)) {
          steps.add(new int[] {tag, next});
        }
      }
    }
    return steps.toArray(int[][]::new);
  }
}
