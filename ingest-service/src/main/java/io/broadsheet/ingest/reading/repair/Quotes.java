package io.broadsheet.ingest.reading.repair;

import java.util.BitSet;

/** Quotation marks that close what they should open, or are of another kind than their partner. */
final class Quotes {
  private static final char OPEN = '“';
  private static final char CLOSE = '”';
  private static final char STRAIGHT = '"';

  private Quotes() {}

  static void mend(char[] units, BitSet dropped) {
    int curly = 0;
    int marks = 0;
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      if (unit == '\'' || unit == '‘' || unit == '’') {
        doubled(units, dropped, i);
      }
      if (isDouble(units[i]) && !dropped.get(i)) {
        marks++;
        curly += units[i] == STRAIGHT ? 0 : 1;
      }
    }
    if (curly == 0 || marks < 2) {
      return;
    }
    pair(units, dropped);
  }

  /** '' for “: two single marks that touch. */
  private static void doubled(char[] units, BitSet dropped, int i) {
    boolean twin = i + 1 < units.length && units[i + 1] == units[i] && !dropped.get(i);
    boolean more = i + 2 < units.length && units[i + 2] == units[i];
    if (twin && !more && (i == 0 || units[i - 1] != units[i])) {
      boolean opens =
          units[i] == '‘'
              || (units[i] == '\''
                  && (i == 0 || !Character.isLetterOrDigit(units[i - 1]))
                  && i + 2 < units.length
                  && Character.isLetterOrDigit(units[i + 2]));
      units[i] = units[i] == '\'' ? STRAIGHT : opens ? OPEN : CLOSE;
      dropped.set(i + 1);
    }
  }

  /** Marks take turns; one that does not is turned when its neighbours agree on it. */
  private static void pair(char[] units, BitSet dropped) {
    boolean open = false;
    for (int i = 0; i < units.length; i++) {
      if (!isDouble(units[i]) || dropped.get(i)) {
        continue;
      }
      char next = next(units, dropped, i);
      if (!open) {
        // A closing mark that opens: only when one follows that can close it.
        boolean turned = units[i] == CLOSE && i > 0 && next == CLOSE && opensAt(units, i);
        if (units[i] == STRAIGHT || turned) {
          units[i] = units[i] == STRAIGHT && next == 0 ? STRAIGHT : OPEN;
        }
        open = units[i] == OPEN;
      } else {
        if (units[i] == STRAIGHT || (units[i] == OPEN && next != CLOSE)) {
          units[i] = CLOSE;
        }
        open = units[i] == OPEN;
      }
    }
  }

  /** Whether a mark stands where only an opening one can: behind a stop, before a word. */
  private static boolean opensAt(char[] units, int i) {
    return "，。、：；（( ".indexOf(units[i - 1]) >= 0
        && i + 1 < units.length
        && Character.isLetterOrDigit(units[i + 1]);
  }

  private static char next(char[] units, BitSet dropped, int from) {
    for (int i = from + 1; i < units.length; i++) {
      if (isDouble(units[i]) && !dropped.get(i)) {
        return units[i];
      }
    }
    return 0;
  }

  private static boolean isDouble(char unit) {
    return unit == OPEN || unit == CLOSE || unit == STRAIGHT;
  }
}
