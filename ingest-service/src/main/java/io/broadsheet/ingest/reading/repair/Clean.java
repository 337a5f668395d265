package io.broadsheet.ingest.reading.repair;

import io.broadsheet.contracts.article.Run;
import io.broadsheet.contracts.article.TextMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Clean text with the places its characters come from.
 *
 * @param runs in the order of the text; what no run covers was put in
 */
public record Clean(String text, List<Run> runs) {
  public static final Clean EMPTY = new Clean("", List.of());

  public Clean {
    runs = List.copyOf(runs);
  }

  /** The part from {@code from} up to {@code to}, without the spaces at its ends. */
  public Clean slice(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start == 0 && end == text.length()) {
      return this;
    }
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      int first = Math.max(run.start(), start);
      int last = Math.min(run.start() + run.length(), end);
      if (first < last) {
        kept.add(new Run(first - start, run.rawStart() + first - run.start(), last - first));
      }
    }
    return new Clean(text.substring(start, end), kept);
  }

  /**
   * The text without some of its code units and with others in their place.
   *
   * @param units as many as the text has
   */
  Clean edited(char[] units, BitSet dropped) {
    Builder edited = new Builder();
    int next = 0;
    for (Run run : runs) {
      for (; next < run.start(); next++) {
        if (!dropped.get(next)) {
          edited.put(String.valueOf(units[next]));
        }
      }
      for (; next < run.start() + run.length(); next++) {
        if (!dropped.get(next)) {
          edited.add(units[next], run.rawStart() + next - run.start());
        }
      }
    }
    for (; next < units.length; next++) {
      if (!dropped.get(next)) {
        edited.put(String.valueOf(units[next]));
      }
    }
    return edited.build();
  }

  /** The code unit of the original where the text begins; 0 when nothing of it is original. */
  public int rawStart() {
    return runs.isEmpty() ? 0 : runs.getFirst().rawStart();
  }

  /** Behind the last code unit of the original. */
  public int rawEnd() {
    return runs.isEmpty() ? 0 : runs.getLast().rawStart() + runs.getLast().length();
  }

  public TextMap map() {
    return new TextMap(runs);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Puts clean text together; runs that continue one another become one. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    // The run that may still grow, as numbers: a record for every character would be waste.
    private int start;
    private int rawStart;
    private int length;

    public Builder add(Clean part) {
      int base = text.length();
      text.append(part.text);
      for (Run run : part.runs) {
        run(base + run.start(), run.rawStart(), run.length());
      }
      return this;
    }

    /** One code unit that stands for the one at {@code raw}. */
    public Builder add(char unit, int raw) {
      run(text.length(), raw, 1);
      text.append(unit);
      return this;
    }

    /** Text that the original does not hold. */
    public Builder put(String made) {
      text.append(made);
      return this;
    }

    /** Takes the last code unit back. */
    public Builder dropLast() {
      int end = text.length() - 1;
      text.setLength(end);
      if (length == 0 && !runs.isEmpty()) {
        Run last = runs.removeLast();
        start = last.start();
        rawStart = last.rawStart();
        length = last.length();
      }
      if (length > 0 && start + length > end) {
        length--;
      }
      return this;
    }

    public int length() {
      return text.length();
    }

    /** The last {@code most} code units. */
    String tail(int most) {
      return text.substring(Math.max(0, text.length() - most));
    }

    /** The last code unit, or NUL when there is none. */
    public char last() {
      return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    public Clean build() {
      flush();
      return new Clean(text.toString(), runs);
    }

    private void run(int at, int raw, int units) {
      if (length > 0 && start + length == at && rawStart + length == raw) {
        length += units;
        return;
      }
      flush();
      start = at;
      rawStart = raw;
      length = units;
    }

    private void flush() {
      if (length > 0) {
        runs.add(new Run(start, rawStart, length));
        length = 0;
      }
    }
  }
}
