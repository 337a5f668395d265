package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart: its stories' lines and what it says of the issue they were printed in.
 *
 * @param facts null when it names no issue
 * @param printed the day it says it was printed on, even where no paper is named
 * @param leftOut lines that are in no story
 * @param repairs that concern the whole page
 */
record PageReading(
    List<Draft> drafts,
    @Nullable EditionFacts facts,
    @Nullable LocalDate printed,
    List<Traits> leftOut,
    List<Repair> repairs) {
  private static final int SHORTEST_SENTENCE = 6;

  PageReading {
    drafts = List.copyOf(drafts);
    leftOut = List.copyOf(leftOut);
    repairs = List.copyOf(repairs);
  }

  /** Reads it as a page, with as many stories as it has. */
  static PageReading page(Sheet sheet) {
    return of(sheet, false);
  }

  /** Reads it knowing that it is one story. */
  static PageReading story(Sheet sheet) {
    PageReading story = of(sheet, true);
    return story.drafts().isEmpty() ? sentences(sheet, story) : story;
  }

  /** Where nothing looks like a story, whole sentences are one all the same. */
  private static PageReading sentences(Sheet sheet, PageReading empty) {
    Draft draft = new Draft(1);
    List<Traits> leftOut = new ArrayList<>();
    for (Traits line : sheet.page().lines()) {
      if (isSentence(line)) {
        draft.paragraphs.add(new Draft.Paragraph(line, false));
      } else if (!draft.hasText() && !line.isMasthead() && line.matter().most() <= 0) {
        draft.heads.add(line);
      } else {
        leftOut.add(line);
      }
    }
    return draft.hasText()
        ? new PageReading(List.of(draft), null, empty.printed(), leftOut, empty.repairs())
        : empty;
  }

  private static boolean isSentence(Traits line) {
    return line.shape() == Shape.PLAIN
        && line.ends()
        && line.units() >= SHORTEST_SENTENCE
        && line.jump().leavesText()
        && !line.isMasthead()
        && line.byline().confidence() < 0.8
        && line.matter().most() <= 0;
  }

  /** Whether it is an issue, or part of one, rather than one story alone. */
  boolean isEdition() {
    return (facts != null && !drafts.isEmpty())
        || drafts.stream().filter(PageReading::stands).count() > 1;
  }

  /** A story that shows by more than a short line that it begins here. */
  private static boolean stands(Draft draft) {
    return draft.heads.stream().anyMatch(Traits::marked)
        || !draft.bylines.isEmpty()
        || draft.paragraphs.getFirst().line().dateline().strength() >= 1;
  }

  private static PageReading of(Sheet sheet, boolean oneStory) {
    Page page = sheet.page();
    Sorting.Sorted sorted = Sorting.of(page, Decoder.decode(page, oneStory));
    Imprint.Result imprint = Imprint.of(sorted.outside(), sheet.nameplate(), sorted.drafts());
    List<Repair> repairs = new ArrayList<>(imprint.doubts());
    repairs.addAll(sheet.repairs());
    return new PageReading(
        sorted.drafts(), imprint.facts(), imprint.date(), sorted.leftOut(), repairs);
  }
}
