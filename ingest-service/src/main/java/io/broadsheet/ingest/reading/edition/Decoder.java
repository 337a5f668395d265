package io.broadsheet.ingest.reading.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the one reading of all lines that suits them best together (Viterbi). */
final class Decoder {
  private static final State[] STATES = State.values();

  private Decoder() {}

  /**
   * The state of every line.
   *
   * @param oneStory whether it is known that all lines belong to one story
   */
  static List<State> decode(Page page, boolean oneStory) {
    List<Traits> lines = page.lines();
    Scores scores = new Scores(page);
    Steps steps = new Steps(page, oneStory);
    byte[][] from = new byte[lines.size()][STATES.length];
    double[] best = new double[STATES.length];
    for (int i = 0; i < lines.size(); i++) {
      double[] next = new double[STATES.length];
      boolean breaksOff = i > 0 && Steps.breaksOff(lines.get(i - 1));
      for (int t = 0; t < STATES.length; t++) {
        double arrival = i == 0 ? Steps.start(t) : Steps.NEVER * 2;
        for (int s = 0; i > 0 && s < STATES.length; s++) {
          double way = best[s] + Steps.usual(s, t);
          if (Steps.usual(s, t) > Steps.NEVER) {
            way += steps.between(STATES[s], STATES[t], lines.get(i - 1), lines.get(i), breaksOff);
          }
          if (way > arrival) {
            arrival = way;
            from[i][t] = (byte) s;
          }
        }
        next[t] = arrival + scores.of(STATES[t], lines.get(i));
      }
      best = next;
    }
    for (int s = 0; s < STATES.length; s++) {
      best[s] += Steps.end(s);
    }
    return back(from, best);
  }

  private static List<State> back(byte[][] from, double[] best) {
    List<State> states = new ArrayList<>();
    int state = 0;
    for (int s = 1; s < best.length; s++) {
      state = best[s] > best[state] ? s : state;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      states.add(STATES[state]);
      state = from[i][state];
    }
    Collections.reverse(states);
    return states;
  }
}
