package io.broadsheet.enrich.pipeline.quotation;

import io.broadsheet.enrich.pipeline.segmentation.LatinStops;

/** How far the words reach that belong to a quotation. */
final class Clauses {
  private static final int FAR = 120;
  private static final String ENDS = "。！？!?；\n";
  private static final String MARKS = "“”「」『』«»\"";

  private Clauses() {}

  /** Where the clause begins that leads up to an opening mark. */
  static int start(String body, int mark) {
    int at = mark;
    // The space between the last sentence and the mark belongs to neither.
    while (at > 0 && body.charAt(at - 1) == ' ') {
      at--;
    }
    int least = Math.max(0, at - FAR);
    while (at > least && !ends(body, at - 1)) {
      at--;
    }
    return at;
  }

  /** Where the clause ends that goes on behind a closing mark. */
  static int end(String body, int behind) {
    int most = Math.min(body.length(), behind + FAR);
    int at = Math.min(behind, body.length());
    while (at < most && !ends(body, at)) {
      at++;
    }
    return at;
  }

  private static boolean ends(String body, int at) {
    char c = body.charAt(at);
    return ENDS.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0 || (c == '.' && LatinStops.ends(body, at));
  }
}
