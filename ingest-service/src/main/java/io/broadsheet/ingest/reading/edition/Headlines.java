package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.edition.Cues.Cue;
import io.broadsheet.ingest.reading.repair.Clean;
import io.broadsheet.ingest.reading.repair.Joining;
import io.broadsheet.ingest.reading.repair.Line.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells the lines of a stacked headline apart. By convention a shoulder (引题) leads in and names the
 * occasion, the main line says the matter, a deck (副题, often behind a dash) adds to it. The main
 * line is the marked one where only one is; else the one that is least like a shoulder or a deck:
 * shoulders close with the occasion (…会议, …时强调) and run longer than the line they lead to.
 */
final class Headlines {
  private static final CueIndex DECKS = CueIndex.of(Cues.cues("decks.tsv"));

  private Headlines() {}

  /**
   * @param others shoulder and decks, in the order of the page
   */
  record Stack(Clean main, List<Clean> others) {}

  static Stack of(List<Traits> heads) {
    List<Traits> lines = heads;
    List<Clean> whole = new ArrayList<>();
    List<Traits> firsts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Traits line = lines.get(i);
      if (i > 0 && continues(lines.get(i - 1), line)) {
        Clean.Builder joined = new Clean.Builder().add(whole.removeLast());
        Joining.append(joined, line.line().clean());
        whole.add(joined.build());
      } else {
        whole.add(line.line().clean());
        firsts.add(line);
      }
    }
    int main = main(firsts);
    List<Clean> others = new ArrayList<>(whole);
    others.remove(main);
    return new Stack(whole.get(main), List.copyOf(others));
  }

  private static int main(List<Traits> lines) {
    int highest = lines.stream().filter(Traits::marked).mapToInt(Headlines::level).min().orElse(0);
    long bold = lines.stream().filter(line -> line.line().mark() == Mark.BOLD).count();
    return IntStream.range(0, lines.size())
        .boxed()
        .max(
            Comparator.comparingDouble((Integer i) -> score(lines, i, highest, bold == 1))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(0);
  }

  private static int level(Traits line) {
    return line.line().level();
  }

  /**
   * @param highest the level of the mark of highest order
   * @param onlyBold whether a bold line is the only one
   */
  private static double score(List<Traits> lines, int i, int highest, boolean onlyBold) {
    Traits line = lines.get(i);
    double score = line.marked() ? (level(line) == highest ? 3 : 1.5) : 0;
    score += onlyBold && line.line().mark() == Mark.BOLD ? 3 : 0;
    boolean last = i == lines.size() - 1;
    boolean follows = i > 0;
    for (Cue cue : DECKS.fitting(line.text())) {
      boolean counts =
          cue.kind().equals("shoulder") ? !last : follows || cue.where() == Cues.Where.STARTS;
      score -= counts ? cue.weight() : 0;
    }
    if (!last && !line.marked()) {
      Traits next = lines.get(i + 1);
      boolean stacked = next.sameBlock() || next.marked();
      score +=
          stacked && line.units() > next.units() * 1.2 && !next.text().startsWith("—") ? -1 : 0.2;
    }
    // What stands apart below the stack is a deck.
    score -= follows && !line.sameBlock() && !line.marked() ? 0.8 : 0;
    score -= follows ? 0.4 : 0;
    return score + (isMiddleOfThree(lines, i) ? 0.8 : 0);
  }

  /**
   * Shoulder and main line set together and a deck below them: the full stack of a Chinese page.
   */
  private static boolean isMiddleOfThree(List<Traits> lines, int i) {
    return i == 1
        && lines.size() == 3
        && lines.get(1).sameBlock()
        && !lines.get(2).sameBlock()
        && !lines.get(1).isDeck()
        && lines.stream().noneMatch(line -> line.latin() || line.marked());
  }

  /**
   * A headline broken in mid-phrase: a comma or an open bracket ends it, or English goes on small.
   */
  private static boolean continues(Traits line, Traits next) {
    if (next.half()) {
      return true;
    }
    boolean apart = !next.sameBlock() && next.line().blanksBefore() > 0;
    if (apart
        && line.latin()
        && next.latin()
        && line.marked()
        && line.line().level() == next.line().level()) {
      return isSetAlike(line, next) && next.line().blanksBefore() <= 1;
    }
    if (apart || (line.marked() && !next.marked() && !(line.latin() && goesOnSmall(next)))) {
      return false;
    }
    char last = line.last();
    if ("，、的和与及“《,;-".indexOf(last) >= 0) {
      return true;
    }
    return line.latin()
        && next.latin()
        && !line.ends()
        && (isSmall(next.text().charAt(0)) || endsSmall(line.text()) || isSetAlike(line, next));
  }

  private static boolean goesOnSmall(Traits next) {
    return next.latin() && isSmall(next.text().charAt(0));
  }

  private static boolean isSmall(char first) {
    return Character.isLowerCase(first) || Character.isDigit(first);
  }

  /**
   * Two lines of English set alike: both in capitals, both with one mark; a deck is set smaller.
   */
  private static boolean isSetAlike(Traits line, Traits next) {
    boolean marks =
        line.line().mark() != Mark.NONE
            && line.line().mark() == next.line().mark()
            && line.line().level() == next.line().level();
    return line.capitals() ? next.capitals() : marks;
  }

  private static boolean endsSmall(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return List.of(
            "a", "an", "the", "of", "to", "in", "on", "for", "and", "with", "as", "at", "by",
            "from", "after", "over")
        .contains(word);
  }
}
