package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Repair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Accounts for the lines that went into no story, so that nothing of a page is lost unsaid. */
final class Removals {
  /** Wider gaps may hold something; they part two stretches. */
  private static final int WIDEST_GAP = 40;

  private Removals() {}

  /** One repair for every stretch of lines of a kind. */
  static List<Repair> of(String raw, List<Traits> leftOut) {
    List<Repair> repairs = new ArrayList<>();
    leftOut.stream()
        .sorted(Comparator.comparingInt(line -> line.line().clean().rawStart()))
        .forEach(line -> add(raw, line, repairs));
    return repairs;
  }

  private static void add(String raw, Traits line, List<Repair> repairs) {
    String kind = kind(line);
    int start = line.line().clean().rawStart();
    if (!repairs.isEmpty()) {
      Repair last = repairs.getLast();
      if (last.kind().equals(kind) && isBlank(raw, last.rawEnd(), start)) {
        start = last.rawStart();
        repairs.removeLast();
      }
    }
    repairs.add(new Repair(kind, null, start, line.line().clean().rawEnd(), 0.9, null));
  }

  private static String kind(Traits line) {
    if (line.isMasthead() || line.masthead().page() > 0) {
      return "removed-masthead";
    }
    return line.byline().confidence() >= 0.8
        ? "removed-byline"
        : line.matter().most() > 0 ? "removed-furniture" : "removed-banner";
  }

  private static boolean isBlank(String raw, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLetterOrDigit(raw.charAt(at))) {
        return false;
      }
    }
    return from <= to && to - from <= WIDEST_GAP;
  }
}
