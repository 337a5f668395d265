package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line.Mark;

/**
 * How well a line suits each state by its own looks. The scale is that of log odds, set by hand: 1
 * is a hint, 3 is a strong sign, 6 leaves no doubt.
 */
final class Scores {
  private static final int LONGEST_BANNER = 40;
  private static final int LONGEST_LATIN_BANNER = 14;

  private final Page page;

  Scores(Page page) {
    this.page = page;
  }

  double of(State state, Traits line) {
    return switch (state) {
      case HEAD -> head(line);
      case INNER -> inner(line);
      case TOP_BYLINE -> byline(line);
      case SIGN -> byline(line) + (Form.isOpener(line.text().charAt(0)) ? 1 : 0);
      case LEAD ->
          prose(line)
              + (line.capitalLead() ? 1.5 : 0)
              + line.dateline().strength() * 3.5
              - (line.shape() == Shape.DETAIL ? 2 : 0)
              - (page.datelines() && line.dateline().strength() < 0.2 ? 1 : 0);
      case BODY -> prose(line) - line.dateline().strength() * 3 - (line.capitalLead() ? 1 : 0);
      case HEAD_FURNITURE -> furniture(line) + (line.matter().caption() > 0 ? 1 : 0);
      case BODY_FURNITURE, BROKEN_FURNITURE -> furniture(line);
      case OUTSIDE -> line.matter().column() > 0 ? line.matter().column() : furniture(line);
      case BOX -> box(line);
    };
  }

  private double head(Traits line) {
    double score =
        line.units() < 6
            ? -1
            : line.units() < 9 && !line.latin()
                ? 0.3
                : line.units() <= 45 ? 1 : line.units() <= 60 ? -1 : -6;
    score += line.marked() ? 3 : page.marks() ? -0.5 : 0;
    score += line.line().mark() == Mark.BOLD ? 1.5 : 0;
    score += line.line().mark() == Mark.LIST || line.line().mark() == Mark.QUOTE ? -2 : 0;
    score += line.spaced() ? 1.2 : 0;
    score += line.opensVerse() ? 3.5 : 0;
    score += line.callsBack() ? 4 : 0;
    score += line.shift() + (line.units() >= 6 ? Matters.title(line.text()) : 0);
    score += line.capitals() ? 1.2 : 0;
    score += line.capitals() && page.capitals() ? 1.5 : 0;
    score -= line.nested() ? 5 : 0;
    return score - titleFaults(line) - matter(line) - slogan(line);
  }

  /** Campaign words stand in headlines, too; a line that is made of them is a banner. */
  private static double slogan(Traits line) {
    return line.slogan() * (line.slogan() >= 2 ? 0.8 : 0.3);
  }

  private double inner(Traits line) {
    int longest = line.latin() ? 8 : 14;
    double score = line.units() <= longest ? 0.4 : line.units() <= longest + 8 ? -0.5 : -2.5;
    score += line.nested() ? 4 : line.marked() ? -3 : page.marks() ? 0.4 : 0;
    score += line.line().mark() == Mark.BOLD ? (page.bolds() ? 0.2 : 1.5) : 0;
    score += isNumbered(line.text()) ? 1.5 : 0;
    score -= line.text().startsWith("—") ? 4 : 0;
    score -= line.unfinished() ? 2 : 0;
    score -= line.capitals() && page.capitals() ? 1.5 : 0;
    score -= line.opensVerse() ? 2 : 0;
    score -= line.callsBack() ? 4 : 0;
    score -= line.shift();
    return score - titleFaults(line) - matter(line) - slogan(line);
  }

  private static double matter(Traits line) {
    Matter matter = line.matter();
    return matter.furniture() / 2
        + matter.caption() / 2
        + (line.marked() ? 0 : matter.boxHead() / 2)
        + matter.column();
  }

  /** What no heading has. */
  private static double titleFaults(Traits line) {
    char last = line.last();
    double faults =
        line.ends()
            ? (last == '。' || last == '.'
                ? 3
                : last == '！' || last == '？' || last == '!' || last == '?' || last == '…' ? 0.3 : 1)
            : 0;
    faults += "，、；,;".indexOf(last) >= 0 ? 2 : last == '-' ? 4 : 0;
    faults += line.introduces() ? 2 : 0;
    faults += last == '：' || last == ':' ? (line.units() >= 20 ? 2.5 : 0.7) : 0;
    faults += line.sentences() * 2.5;
    faults += line.isMasthead() || line.opensPage() ? 4 : 0;
    faults += line.text().indexOf('，') != line.text().lastIndexOf('，') ? 1.5 : 0;
    double byline = line.byline().confidence() >= 0.8 ? 4 : line.byline().confidence() * 2;
    faults += Math.max(0, byline - Matters.title(line.text()) * 2);
    faults += line.dateline().strength() >= 1 ? 4 : 0;
    faults += line.shape() == Shape.VERSE ? 5 : line.shape() == Shape.DETAIL ? 2.5 : 0;
    faults += line.jump().comesFrom() && line.jump().leavesText() ? 5 : 0;
    faults += Form.neverBegins(line.text().charAt(0)) ? 3 : 0;
    // An aside in brackets is never a heading.
    faults += Form.openingOfLast(line.text()) == 0 ? 4 : 0;
    faults +=
        line.line().mark() == Mark.TABLE
                || line.line().mark() == Mark.CODE
                || line.line().mark() == Mark.IMAGE
            ? 5
            : 0;
    return faults;
  }

  private static double byline(Traits line) {
    double confidence = line.byline().confidence();
    if (line.masthead().email() != null && line.masthead().covered() >= 0.95) {
      // Where to reach the author.
      return 2.5;
    }
    if (line.shape() != Shape.PLAIN && confidence < 0.8) {
      return -8;
    }
    double score = confidence >= 0.9 ? 4 : confidence >= 0.8 ? 3 : confidence > 0 ? 0.8 : -8;
    return score - (line.marked() ? 2.5 : 0) - Matters.title(line.text());
  }

  private static double prose(Traits line) {
    if (line.shape() == Shape.ROW || line.shape() == Shape.VERSE) {
      return 3;
    }
    if (line.jump().comesFrom() && line.jump().leavesText()) {
      return 4;
    }
    if (line.shape() == Shape.DETAIL) {
      return 1.5 - line.matter().furniture() - line.matter().caption();
    }
    double score =
        line.units() >= 60
            ? 2.5
            : line.units() >= 30 ? 1 : line.units() >= 15 ? 0 : line.units() >= 8 ? -1 : -2;
    score += line.ends() ? 1.5 : 0;
    score += line.sentences() > 0 ? 1.5 : 0;
    score += line.introduces() ? 3 : line.last() == '：' ? 1 : 0;
    score -= line.units() < 12 && !line.ends() && line.unfinished() && !line.sameBlock() ? 1.5 : 0;
    score += line.ends() && Form.isOpener(line.text().charAt(0)) ? 1 : 0;
    score += Form.neverBegins(line.text().charAt(0)) || line.unfinished() ? 1 : 0;
    score +=
        line.line().mark() == Mark.LIST
                || line.line().mark() == Mark.QUOTE
                || line.line().joinedLines() > 1
            ? 0.7
            : 0;
    score -= line.marked() ? 5 : line.line().mark() == Mark.BOLD && !line.ends() ? 2 : 0;
    score += isNumbered(line.text()) && (line.ends() || line.last() == '；') ? 1.5 : 0;
    score -=
        line.units() < 20 && !line.ends() && !line.unfinished()
            ? line.text().indexOf('，') > 0 ? 1 : 1.5
            : 0;
    score -= line.isMasthead() || (line.opensPage() && line.units() < 30) ? 4 : 0;
    score -= line.byline().confidence() >= 0.8 ? 5 : 0;
    return score
        - line.matter().furniture()
        - line.matter().caption() * 0.8
        - line.matter().column();
  }

  /** A box's head, and what may stand below one. */
  private static double box(Traits line) {
    Matter matter = line.matter();
    if (matter.boxHead() > 0) {
      return matter.boxHead();
    }
    double score = line.units() <= 30 ? 0.5 : line.units() >= 60 ? -2.5 : -1;
    score -= line.sentences() + (line.ends() && line.shape() == Shape.PLAIN ? 1 : 0);
    score += line.shape() == Shape.DETAIL || line.shape() == Shape.ROW ? 1.5 : 0;
    score -= line.dateline().strength() * 4 + (line.marked() ? 3 : 0);
    score -= line.byline().confidence() >= 0.8 ? 3 : 0;
    return score + Math.min(5, matter.entry() * 1.2);
  }

  private double furniture(Traits line) {
    double masthead =
        line.isMasthead()
            ? 5
            : line.opensPage() && line.units() < 24
                ? 5
                : saysIssue(line)
                    ? 4
                    : line.clustered()
                            && (line.masthead().covered() >= 0.3
                                || line.masthead().number() > 0
                                || line.masthead().date() != null)
                            && line.units() < 30
                        ? 1
                        : -6;
    double told = Math.max(line.matter().furniture(), line.matter().caption());
    return Math.max(masthead, Math.max(told > 0 ? told : -6, banner(line)));
  }

  /** A day and another fact of the issue, however much else the line says. */
  private static boolean saysIssue(Traits line) {
    MastheadLine facts = line.masthead();
    return line.clustered()
        && !line.ends()
        && facts.date() != null
        && (facts.weekday() != null || facts.pages() > 0 || facts.number() > 0);
  }

  private double banner(Traits line) {
    if (line.units() > (line.latin() && !line.clustered() ? LONGEST_LATIN_BANNER : LONGEST_BANNER)
        || line.line().joinedLines() > 1
        || line.shape() != Shape.PLAIN
        || line.sentences() > 0
        || line.last() == '。'
        || line.byline().confidence() >= 0.8) {
      return -6;
    }
    boolean told =
        line.slogan() > 0 || line.couplet() || line.repeated() || line.spaced() || isTiny(line);
    double score = (told ? -1.4 : -2.6) + Math.min(2.5, line.slogan());
    score -= "：:，；,;-".indexOf(line.last()) >= 0 ? 2.5 : 0;
    score += line.couplet() ? 2 : 0;
    score += line.repeated() ? 2 : 0;
    score += line.marked() ? -2 : page.marks() ? 0.3 : 0;
    return score;
  }

  /** Four characters and fewer are a banner's half sooner than a headline. */
  private static boolean isTiny(Traits line) {
    return !line.latin() && line.units() <= 4;
  }

  /** 一、 or （二） or 3. at its head. */
  private static boolean isNumbered(String text) {
    int at = text.startsWith("（") || text.startsWith("(") ? 1 : 0;
    int end = at;
    while (end < text.length()
        && end < at + 3
        && (Character.isDigit(text.charAt(end)) || "一二三四五六七八九十".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end > at && end < text.length() && "、．.)）".indexOf(text.charAt(end)) >= 0;
  }
}
