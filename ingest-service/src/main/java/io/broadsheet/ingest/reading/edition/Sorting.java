package io.broadsheet.ingest.reading.edition;

import java.util.ArrayList;
import java.util.List;

/** Walks the decoded page and puts every line into its story, or aside. */
final class Sorting {
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Traits> outside = new ArrayList<>();
  private final List<Traits> leftOut = new ArrayList<>();
  private int page = 1;
  private boolean comesFrom;
  private int fromPage;
  private String fromCall = "";

  /**
   * @param outside the page's own matter, where its facts stand; furniture inside stories included
   * @param leftOut every line that is in no draft
   */
  record Sorted(List<Draft> drafts, List<Traits> outside, List<Traits> leftOut) {}

  static Sorted of(Page page, List<State> states) {
    Sorting sorting = new Sorting();
    for (int i = 0; i < states.size(); i++) {
      sorting.take(page.lines().get(i), states.get(i), i == 0 ? State.OUTSIDE : states.get(i - 1));
    }
    if (!sorting.drafts.isEmpty() && !sorting.drafts.getLast().hasText()) {
      sorting.dropLast();
    }
    return new Sorted(
        Continuations.of(Pairing.of(sorting.drafts)), sorting.outside, sorting.leftOut);
  }

  private void dropLast() {
    leftOut.addAll(drafts.removeLast().lines());
  }

  private void take(Traits line, State state, State before) {
    if (line.jump().comesFrom()) {
      comesFrom = true;
      fromPage = line.jump().page();
      fromCall = line.jump().call();
    }
    put(line, state, before);
    if (line.jump().goesOn() && !drafts.isEmpty()) {
      drafts.getLast().goesOn = true;
      drafts.getLast().call = line.jump().call();
    }
  }

  private void put(Traits line, State state, State before) {
    switch (state) {
      case HEAD -> story(false).heads.add(line);
      case TOP_BYLINE -> story(false).bylines.add(line);
      case LEAD -> paragraph(story(false), line, false);
      case BODY -> paragraph(story(!comesFromElsewhere()), line, false);
      case INNER -> paragraph(story(true), line, true);
      case SIGN -> story(true).bylines.add(line);
      case HEAD_FURNITURE, BODY_FURNITURE, BROKEN_FURNITURE -> {
        story(true).furniture.add(line);
        aside(line);
      }
      case OUTSIDE, BOX -> {
        // A headline that no text follows is an entry of an index, a picture's or a banner's.
        if (before == State.HEAD) {
          dropLast();
        }
        leftOut.add(line);
        aside(line);
      }
    }
  }

  /** Whether what follows continues another story than the one above it. */
  private boolean comesFromElsewhere() {
    return comesFrom && !drafts.isEmpty() && !drafts.getLast().goesOn;
  }

  private void paragraph(Draft story, Traits line, boolean inner) {
    if (comesFrom) {
      story.comesFrom = !story.hasText();
      story.fromPage = fromPage;
      story.call = fromCall;
      comesFrom = false;
    }
    story.paragraphs.add(new Draft.Paragraph(line, inner));
  }

  private void aside(Traits line) {
    outside.add(line);
    if (line.opensPage()) {
      page = line.page();
    }
  }

  private Draft story(boolean goesOn) {
    if (drafts.isEmpty() || (!goesOn && drafts.getLast().hasText())) {
      drafts.add(new Draft(page));
    }
    return drafts.getLast();
  }
}
