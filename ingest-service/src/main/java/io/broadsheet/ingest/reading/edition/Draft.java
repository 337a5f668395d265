package io.broadsheet.ingest.reading.edition;

import java.util.ArrayList;
import java.util.List;

/** The lines of one story, sorted by what they are to it; filled while the page is walked. */
final class Draft {
  /**
   * One paragraph, or a heading between paragraphs.
   *
   * @param inner whether it is such a heading
   */
  record Paragraph(Traits line, boolean inner) {}

  final int page;
  final List<Traits> heads = new ArrayList<>();
  final List<Traits> bylines = new ArrayList<>();
  final List<Paragraph> paragraphs = new ArrayList<>();
  final List<Traits> furniture = new ArrayList<>();

  /** Whether it says that it goes on elsewhere. */
  boolean goesOn;

  /** What it is called there; empty when that is not said. */
  String call = "";

  /** Whether it says that it begins elsewhere, and on which page; 0 when that is not said. */
  boolean comesFrom;

  int fromPage;

  /** Whether its beginning was looked for in vain. */
  boolean unmatched;

  Draft(int page) {
    this.page = page;
  }

  /** Takes the lines of its own continuation; what that is headed by only calls it by its name. */
  void goOnWith(Draft part) {
    paragraphs.addAll(part.paragraphs);
    bylines.addAll(part.bylines);
    furniture.addAll(part.heads);
    furniture.addAll(part.furniture);
    goesOn = part.goesOn;
  }

  /** All its lines, by what they are to it. */
  List<Traits> lines() {
    List<Traits> lines = new ArrayList<>(heads);
    lines.addAll(bylines);
    paragraphs.forEach(paragraph -> lines.add(paragraph.line()));
    lines.addAll(furniture);
    return lines;
  }

  boolean hasText() {
    return !paragraphs.isEmpty();
  }

  boolean isUnfinished() {
    return hasText() && !paragraphs.getLast().line().ends() && !paragraphs.getLast().inner();
  }
}
