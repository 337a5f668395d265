package io.broadsheet.ingest.reading.repair;

/**
 * Takes the marks inside a line away: links, images, emphasis, escapes. One pass; each look ahead
 * is remembered, so a line of a million brackets costs no more than a line of letters.
 */
final class Inline {
  private static final int LONGEST_LABEL = 300;
  private static final int LONGEST_TARGET = 2_000;
  private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~";

  private final String raw;
  private final int end;
  private final Clean.Builder clean = new Clean.Builder();
  private int nextMiddle = -1;
  private int nextClose = -1;
  private char emphasized;
  private boolean image;

  private Inline(String raw, int end) {
    this.raw = raw;
    this.end = end;
  }

  /**
   * @param image whether it held a picture
   */
  record Result(Clean clean, boolean image) {}

  static Result of(String raw, int start, int end) {
    Inline inline = new Inline(raw, end);
    inline.scan(start);
    return new Result(inline.clean.build().slice(0, inline.clean.length()), inline.image);
  }

  private void scan(int start) {
    int at = start;
    while (at < end) {
      char unit = raw.charAt(at);
      Tag tag = unit == '<' ? Tag.at(raw, at, end) : null;
      Entity entity = unit == '&' ? Entity.at(raw, at, end) : null;
      if (tag != null) {
        tag(tag, at);
        at = tag.end();
      } else if (entity != null) {
        put(entity, at);
        at = entity.end();
      } else if (unit == '\\' && at + 1 < end && ESCAPABLE.indexOf(raw.charAt(at + 1)) >= 0) {
        take(raw.charAt(at + 1), at + 1);
        at += 2;
      } else if (unit == '!' && at + 1 < end && raw.charAt(at + 1) == '[' && linkEnd(at + 1) > 0) {
        image = true;
        at = linkEnd(at + 1);
      } else if (unit == '[' && linkEnd(at) > 0) {
        int behind = linkEnd(at);
        for (int label = at + 1; label < nextMiddle; label++) {
          take(raw.charAt(label), label);
        }
        at = behind;
      } else if ((unit == '*' || unit == '_') && at + 1 < end && raw.charAt(at + 1) == unit) {
        at += 2;
      } else {
        if ((unit != '*' && unit != '_') || !emphasis(at)) {
          take(unit, at);
        }
        at++;
      }
    }
  }

  /** A picture is told by its own words. */
  private void tag(Tag tag, int at) {
    if (!tag.does().equals("image")) {
      return;
    }
    image = true;
    int open = raw.indexOf("alt=\"", at, tag.end());
    int close = open < 0 ? -1 : raw.indexOf('"', open + 5, tag.end());
    for (int label = open + 5; label < close; label++) {
      take(raw.charAt(label), label);
    }
  }

  private void put(Entity entity, int at) {
    char[] units = Character.toChars(entity.point());
    if (units.length == 1) {
      take(units[0], at);
      return;
    }
    for (int i = 0; i < units.length; i++) {
      clean.add(units[i], at + i);
    }
  }

  /** Whether the star or underscore opens or closes emphasis: *so*, but not 2*3 or a_b. */
  private boolean emphasis(int at) {
    char unit = raw.charAt(at);
    if (emphasized == unit) {
      emphasized = 0;
      return true;
    }
    boolean opens =
        emphasized == 0
            && at + 1 < end
            && raw.charAt(at + 1) != ' '
            && (at == 0 || !Character.isLetterOrDigit(raw.charAt(at - 1)));
    if (!opens || raw.indexOf(unit, at + 1, Math.min(end, at + LONGEST_LABEL)) < 0) {
      return false;
    }
    emphasized = unit;
    return true;
  }

  /** Behind the link that opens at {@code open}; 0 when none does. Leaves its middle behind. */
  private int linkEnd(int open) {
    nextMiddle = next("](", nextMiddle, open);
    if (nextMiddle >= end || nextMiddle - open > LONGEST_LABEL) {
      return 0;
    }
    nextClose = next(")", nextClose, nextMiddle);
    return nextClose >= end || nextClose - nextMiddle > LONGEST_TARGET ? 0 : nextClose + 1;
  }

  private int next(String wanted, int known, int from) {
    if (known >= from) {
      return known;
    }
    int found = raw.indexOf(wanted, from, end);
    return found < 0 ? Integer.MAX_VALUE : found;
  }

  private void take(char unit, int at) {
    if (Folding.isLineBreak(unit)) {
      take(' ', at);
      return;
    }
    if (unit == Folding.SOFT_HYPHEN && at + 1 == end) {
      // At a line's end it is seen, and the word goes on in the next line.
      clean.add('-', at);
      return;
    }
    if (Folding.isInvisible(unit)) {
      return;
    }
    String parts = Folding.expanded(unit);
    if (parts != null) {
      parts.chars().forEach(part -> clean.add((char) part, at));
      return;
    }
    char folded = Folding.fold(raw, unit, at);
    // One space is as good as many: what stands between them is layout.
    if (folded == ' ' && (clean.last() == ' ' || clean.length() == 0)) {
      return;
    }
    boolean lone =
        Character.isLowSurrogate(unit)
            ? at == 0 || !Character.isHighSurrogate(raw.charAt(at - 1))
            : Character.isHighSurrogate(unit)
                && (at + 1 >= raw.length() || !Character.isLowSurrogate(raw.charAt(at + 1)));
    clean.add(lone ? '\uFFFD' : folded, at);
  }
}
