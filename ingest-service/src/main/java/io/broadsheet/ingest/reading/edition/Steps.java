package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Joining;
import java.util.Arrays;
import java.util.List;

/** How well one state follows another: by habit (steps.tsv), and by what two lines say of it. */
final class Steps {
  static final double NEVER = -1e6;
  private static final State[] STATES = State.values();
  private static final double[] START = row("START", true);
  private static final double[] END = row("END", false);
  private static final double[][] USUAL = usual();

  private final Page page;
  private final boolean oneStory;

  Steps(Page page, boolean oneStory) {
    this.page = page;
    this.oneStory = oneStory;
  }

  static double start(int state) {
    return START[state];
  }

  static double end(int state) {
    return END[state];
  }

  static double usual(int from, int to) {
    return USUAL[from][to];
  }

  /** Whether the line's sentence is sure to go on. */
  static boolean breaksOff(Traits line) {
    return !line.ends() && Joining.confidence(line.text(), "x") > 0;
  }

  /**
   * What the two lines say of the step between them.
   *
   * @param breaksOff whether the sentence of the first is sure to go on
   */
  double between(State from, State to, Traits before, Traits line, boolean breaksOff) {
    boolean prose = from == State.LEAD || from == State.BODY;
    double score = to == State.HEAD ? toHead(from, before, line) : 0;
    if (from == State.HEAD && to.isFurniture()) {
      score -= line.sameBlock() && !line.isMasthead() && !before.isMasthead() ? 1.5 : 0;
    }
    if (prose && !before.ends()) {
      score -= unclosed(to, line, breaksOff);
    } else if (prose && to == State.BROKEN_FURNITURE) {
      score -= 8;
    }
    if (prose && before.jump().goesOn()) {
      // The rest stands on another page, unless it says that it follows here.
      score += to == State.HEAD ? 1.5 : to == State.BODY && !line.jump().comesFrom() ? -1.5 : 0;
    }
    if (from == State.TOP_BYLINE) {
      // Below who wrote it a colon closes a salutation, no shoulder.
      score += line.last() != '：' ? 0 : to == State.HEAD ? -4 : to == State.LEAD ? 3 : 0;
    }
    if (from == State.HEAD && (to == State.LEAD || to == State.TOP_BYLINE)) {
      // The last line of a headline stops at no comma, and a story begins large.
      score -= "，、；,;-".indexOf(before.last()) >= 0 ? 3 : 0;
      score -= line.goesOn() ? 4 : 0;
    }
    if (to == State.LEAD && line.jump().comesFrom()) {
      score += oneStory || !line.jump().leavesText() ? 0 : from == State.HEAD ? 3.5 : 4;
    }
    if (prose && before.signed()) {
      score +=
          to == State.HEAD || to == State.OUTSIDE || to == State.LEAD
              ? 1.7
              : to == State.BODY || to == State.INNER ? -2 : 0;
    }
    if (line.sameBlock() && to == State.INNER) {
      // Headings within a story stand alone; two lines set together are a banner's.
      score -=
          from == State.INNER ? 5 : from == State.BODY_FURNITURE && !before.isMasthead() ? 3 : 0;
    }
    if (to == State.HEAD && (prose || from == State.INNER)) {
      score -=
          oneStory
              ? 20
              : page.signs()
                      && !before.signed()
                      && !before.jump().goesOn()
                      && before.shape() != Shape.VERSE
                  ? page.datelines() ? 0.8 : 1.5
                  : 0;
    }
    if (to == State.LEAD && (prose || from == State.SIGN || from == State.OUTSIDE)) {
      score -= oneStory ? 20 : 0;
    }
    if (from == State.BODY_FURNITURE && to == State.BODY) {
      score += line.unfinished() ? 2 : -1;
    }
    if (before.shape() == Shape.VERSE && line.shape() == Shape.PLAIN && to == State.BODY) {
      // Behind a poem's last line no story goes on without a sign of it.
      score -= line.ends() || line.sameBlock() ? 0 : 2;
    }
    if (from == State.LEAD && EditorsNotes.opens(before.text())) {
      // The story itself begins behind it, dateline and all.
      score += to == State.BODY ? 8 : 0;
    }
    if (prose && before.introduces()) {
      score += to == State.BODY ? 2 : to == State.HEAD ? -2 : 0;
    }
    if (line.brief()) {
      score += to == State.LEAD ? 5 : to == State.BODY ? -2 : 0;
    }
    return score + box(from, to, line);
  }

  private double toHead(State from, Traits before, Traits line) {
    double score = 0;
    if (from != State.HEAD && page.capitals() && line.latin() && !line.capitals()) {
      // Where headlines are set in capitals, what is not heads a part of a story.
      score -= line.marked() || Matters.title(line.text()) > 0 ? 0 : 2;
    }
    if (line.isDeck()) {
      // What opens with a dash adds to a line above: that line is the headline.
      score += from == State.HEAD ? 1.5 : from == State.HEAD_FURNITURE ? 0 : -3;
    }
    if (from == State.HEAD) {
      score += line.sameBlock() ? 0.8 : !before.marked() && line.marked() ? 0.7 : 0;
      // A shoulder is marked lower than the headline that it leads to; no heading within a story
      // is.
      score +=
          before.nested() && line.marked() && line.line().level() < before.line().level() ? 6 : 0;
      score -=
          before.marked() && line.marked() && line.line().level() <= before.line().level() ? 2 : 0;
    } else if (from.isFurniture()) {
      score -= line.sameBlock() && !line.isMasthead() && !before.isMasthead() ? 1.5 : 0;
    }
    return score;
  }

  /** What it costs that nothing but more of it or a break follows a sentence that is not closed. */
  private static double unclosed(State to, Traits line, boolean breaksOff) {
    if (to == State.BODY) {
      // English goes on small, but for names.
      return line.latin() && !line.sameBlock() && Character.isUpperCase(line.text().charAt(0))
          ? 1.2
          : 0;
    }
    if (line.jump().goesOn() && !line.jump().leavesText()) {
      return 0;
    }
    if (to == State.BROKEN_FURNITURE) {
      return breaksOff ? 0 : 0.5;
    }
    return to == State.BODY_FURNITURE ? 0 : breaksOff ? 3 : 0.5;
  }

  /** A box begins with its head and goes on while its lines stand together. */
  private static double box(State from, State to, Traits line) {
    if (to != State.BOX) {
      return 0;
    }
    boolean heads = line.matter().boxHead() > 0;
    return from != State.BOX ? (heads ? 0 : -12) : heads || line.sameBlock() ? 0.5 : -0.5;
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

  private static double[][] usual() {
    double[][] steps = new double[STATES.length][];
    for (int s = 0; s < STATES.length; s++) {
      steps[s] = row(STATES[s].name(), true);
    }
    return steps;
  }
}
