package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Joining;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the one reading of all lines that suits them best together (Viterbi). */
final class Decoder {
  private static final double NEVER = -1e6;
  private static final State[] STATES = State.values();
  private static final double[] START = row("START", true);
  private static final double[] END = row("END", false);
  private static final double[][] STEPS = steps();

  private final Page page;
  private final Scores scores;
  private final boolean oneStory;

  private Decoder(Page page, boolean oneStory) {
    this.page = page;
    this.scores = new Scores(page);
    this.oneStory = oneStory;
  }

  /**
   * The state of every line.
   *
   * @param oneStory whether it is known that all lines belong to one story
   */
  static List<State> decode(Page page, boolean oneStory) {
    return new Decoder(page, oneStory).run();
  }

  private List<State> run() {
    List<Traits> lines = page.lines();
    byte[][] from = new byte[lines.size()][STATES.length];
    double[] best = new double[STATES.length];
    for (int i = 0; i < lines.size(); i++) {
      double[] next = new double[STATES.length];
      boolean breaksOff = i > 0 && breaksOff(lines.get(i - 1));
      for (int t = 0; t < STATES.length; t++) {
        State to = STATES[t];
        double own = scores.of(to, lines.get(i));
        double arrival = i == 0 ? START[t] : NEVER * 2;
        for (int s = 0; i > 0 && s < STATES.length; s++) {
          double way = best[s] + STEPS[s][t];
          if (STEPS[s][t] > NEVER) {
            way += between(STATES[s], to, lines.get(i - 1), lines.get(i), breaksOff);
          }
          if (way > arrival) {
            arrival = way;
            from[i][t] = (byte) s;
          }
        }
        next[t] = arrival + own;
      }
      best = next;
    }
    for (int s = 0; s < STATES.length; s++) {
      best[s] += END[s];
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

  /** Whether the line's sentence is sure to go on. */
  private static boolean breaksOff(Traits line) {
    return !line.ends() && Joining.confidence(line.text(), "x") > 0;
  }

  /** What the two lines say of the step between them. */
  private double between(State from, State to, Traits before, Traits line, boolean breaksOff) {
    double score = 0;
    if (to == State.HEAD && line.isDeck()) {
      // What opens with a dash adds to a line above: that line is the headline.
      score += from == State.HEAD ? 1.5 : from == State.HEAD_FURNITURE ? 0 : -3;
    }
    if (to == State.HEAD && from == State.HEAD) {
      score += line.sameBlock() ? 0.8 : 0;
      score -=
          before.marked() && line.marked() && line.line().level() <= before.line().level() ? 2 : 0;
    } else if ((to == State.HEAD && from.isFurniture())
        || (from == State.HEAD && to.isFurniture())) {
      score -= line.sameBlock() && !line.isMasthead() && !before.isMasthead() ? 1.5 : 0;
    }
    boolean prose = from == State.LEAD || from == State.BODY;
    if (prose && to != State.BODY && to != State.BODY_FURNITURE && !before.ends()) {
      score -= breaksOff ? 3 : 0.5;
    }
    if (prose && before.jump().goesOn()) {
      // The rest stands on another page, unless it says that it follows here.
      score += to == State.HEAD ? 1.5 : to == State.BODY && !line.jump().comesFrom() ? -1.5 : 0;
    }
    if (to == State.LEAD && line.jump().comesFrom()) {
      score += oneStory || !line.jump().leavesText() ? 0 : from == State.HEAD ? 1 : 4;
    }
    if (prose && before.signed()) {
      score +=
          to == State.HEAD || to == State.OUTSIDE || to == State.LEAD
              ? 1.7
              : to == State.BODY || to == State.INNER ? -2 : 0;
    }
    if (to == State.HEAD && (prose || from == State.INNER)) {
      score -=
          oneStory ? 20 : page.signs() && !before.signed() && !before.jump().goesOn() ? 1.5 : 0;
    }
    if (to == State.LEAD && (prose || from == State.SIGN || from == State.OUTSIDE)) {
      score -= oneStory ? 20 : 0;
    }
    if (from == State.BODY_FURNITURE && to == State.BODY) {
      score += line.unfinished() ? 2 : -1;
    }
    return score;
  }

  /** One row of steps.tsv for each way out of {@code from}. */
  private static double[] row(String from, boolean byTarget) {
    double[] row = new double[STATES.length];
    Arrays.fill(row, NEVER);
    for (List<String> step : Cues.rows("steps.tsv")) {
      String other = step.get(byTarget ? 1 : 0);
      if (step.get(byTarget ? 0 : 1).equals(from) && !other.equals("END")) {
        row[List.of(STATES).indexOf(State.valueOf(other))] = Double.parseDouble(step.get(2));
      }
    }
    return row;
  }

  private static double[][] steps() {
    double[][] steps = new double[STATES.length][];
    for (int s = 0; s < STATES.length; s++) {
      steps[s] = row(STATES[s].name(), true);
    }
    return steps;
  }
}
