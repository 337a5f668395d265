package io.broadsheet.ingest.reading.repair;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was changed within a text, by holding its map against the original: whatever differs
 * is reported, so no step can mend in silence. The map and the original together undo each of them.
 */
public final class Changes {
  /** Two changes of a kind with no more than this between them are told as one. */
  private static final int NEAR = 2;

  /** Wider gaps hold other matter, which whoever took it out accounts for. */
  private static final int WIDEST_GAP = 2_400;

  private final String raw;
  private final Clean clean;
  private final List<Repair> changes = new ArrayList<>();

  private Changes(String raw, Clean clean) {
    this.raw = raw;
    this.clean = clean;
  }

  /** In the order of the text; a paragraph's end and layout are no changes. */
  public static List<Repair> of(String raw, Clean clean) {
    Changes changes = new Changes(raw, clean);
    int behind = -1;
    int cleanBehind = 0;
    for (Run run : clean.runs()) {
      if (behind >= 0) {
        changes.gap(cleanBehind, run.start(), behind, run.rawStart());
      }
      changes.units(run);
      behind = run.rawStart() + run.length();
      cleanBehind = run.start() + run.length();
    }
    return List.copyOf(changes.changes);
  }

  private void units(Run run) {
    for (int i = 0; i < run.length(); i++) {
      char original = raw.charAt(run.rawStart() + i);
      char unit = clean.text().charAt(run.start() + i);
      if (original != unit && (unit != ' ' || original == '&')) {
        tell(kindOf(original), run.rawStart() + i, run.rawStart() + i + 1);
      }
    }
  }

  private static String kindOf(char original) {
    if (original == '&') {
      return "decoded-entity";
    }
    if (original >= '\uFB00' && original <= '\uFB06') {
      return "expanded-ligature";
    }
    if ("“”‘’\"'".indexOf(original) >= 0) {
      return "normalized-quotation";
    }
    return original >= '\uFF01' && original <= '\uFF5E' ? "folded-width" : "normalized-character";
  }

  /** What stands in the original between two units that follow one another in the text. */
  private void gap(int cleanFrom, int cleanTo, int from, int to) {
    boolean parted = clean.text().substring(cleanFrom, cleanTo).indexOf('\n') >= 0;
    if (parted || to <= from || to - from > WIDEST_GAP) {
      return;
    }
    String kind = kindOf(raw.substring(from, to), from, cleanTo);
    if (kind != null) {
      tell(kind, from, to);
    }
  }

  private @Nullable String kindOf(String gap, int from, int next) {
    boolean broken = gap.chars().anyMatch(unit -> Folding.isLineBreak((char) unit));
    String said = gap.strip();
    if (broken && said.indexOf('<') < 0) {
      boolean hyphen = !said.isEmpty() && (said.charAt(0) == '-' || said.charAt(0) == '\u00AD');
      return hyphen ? "dehyphenated" : null;
    }
    if (from > 0 && raw.charAt(from - 1) == '&' && gap.indexOf(';') > 0) {
      return "decoded-entity";
    }
    boolean spaces =
        gap.chars().allMatch(unit -> unit == '\t' || Character.isSpaceChar(unit) || unit == '\n');
    if (spaces) {
      return closes(next) ? "closed-spacing" : null;
    }
    if (gap.chars().allMatch(unit -> isUnseen((char) unit))) {
      boolean privateUse = gap.chars().anyMatch(unit -> unit >= 0xE000 && unit <= 0xF8FF);
      return privateUse ? "stripped-character" : "stripped-control";
    }
    return gap.length() == 1 && "'‘’".indexOf(gap) >= 0
        ? "normalized-quotation"
        : "stripped-markup";
  }

  private static boolean isUnseen(char unit) {
    return Folding.isInvisible(unit) || Character.isSpaceChar(unit);
  }

  /** Whether no space is left where there was one. */
  private boolean closes(int next) {
    return next > 0 && clean.text().charAt(next) != ' ' && clean.text().charAt(next - 1) != ' ';
  }

  private void tell(String kind, int from, int to) {
    int start = from;
    if (!changes.isEmpty()) {
      Repair last = changes.getLast();
      if (last.kind().equals(kind) && from >= last.rawStart() && from - last.rawEnd() <= NEAR) {
        start = last.rawStart();
        changes.removeLast();
      }
    }
    changes.add(new Repair(kind, null, start, Math.max(to, start), confidence(kind), null));
  }

  private static double confidence(String kind) {
    return switch (kind) {
      case "closed-spacing" -> 0.93;
      case "normalized-quotation" -> 0.9;
      case "dehyphenated" -> 0.95;
      case "stripped-character" -> 0.7;
      default -> 0.99;
    };
  }
}
