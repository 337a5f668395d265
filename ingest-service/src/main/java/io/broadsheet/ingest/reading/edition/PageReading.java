package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.repair.Line;
import io.broadsheet.ingest.reading.repair.Lines;
import io.broadsheet.ingest.reading.repair.Unwrapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart: its stories' lines and what it says of the issue they were printed in.
 *
 * @param facts null when it names no issue
 * @param printed the day it says it was printed on, even where no paper is named
 * @param repairs that concern the whole page
 */
record PageReading(
    List<Draft> drafts,
    @Nullable EditionFacts facts,
    @Nullable LocalDate printed,
    List<Repair> repairs) {
  PageReading {
    drafts = List.copyOf(drafts);
    repairs = List.copyOf(repairs);
  }

  /** Reads it as a page, with as many stories as it has. */
  static PageReading page(List<Line> lines) {
    return of(lines, false);
  }

  /** Reads it knowing that it is one story. */
  static PageReading story(List<Line> lines) {
    return of(lines, true);
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

  private static PageReading of(List<Line> lines, boolean oneStory) {
    Unwrapping.Result unwrapped = Unwrapping.of(lines);
    Look.Looked looked = Look.at(unwrapped.lines());
    Page page = Page.of(looked.traits());
    Sorting.Sorted sorted = Sorting.of(page, Decoder.decode(page, oneStory));
    Imprint.Result imprint = Imprint.of(sorted.outside(), looked.nameplate(), sorted.drafts());
    List<Repair> repairs = new ArrayList<>(imprint.doubts());
    repairs.addAll(unwrapped.repairs());
    return new PageReading(sorted.drafts(), imprint.facts(), imprint.date(), repairs);
  }

  static List<Line> lines(String text) {
    return Lines.of(text);
  }
}
