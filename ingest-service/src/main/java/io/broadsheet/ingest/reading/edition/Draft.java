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

  Draft(int page) {
    this.page = page;
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
