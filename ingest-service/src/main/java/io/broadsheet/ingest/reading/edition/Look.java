package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.edition.Cues.Cue;
import io.broadsheet.ingest.reading.repair.Folding;
import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Joining;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at every line by itself and at what stands directly around it. */
final class Look {
  /** What is longer is prose; only its two ends are looked at. */
  private static final int SHORT = 160;

  private static final int SHORTEST_ENTRY = 6;

  private static final List<Cue> SLOGANS =
      Cues.rows("slogans.tsv").stream()
          .map(
              row ->
                  new Cue(
                      row.get(0),
                      Cues.Where.of(row.get(1)),
                      "banner",
                      Double.parseDouble(row.get(2))))
          .toList();

  private final List<Line> lines;
  private final List<Clues> clues;
  private final Nameplate nameplate;
  private final BitSet masthead;
  private final BitSet details;
  private final BitSet verse;
  private final boolean blanks;
  private final int usualBlanks;
  private final Poems poems;
  private final Jumps.Found[] jumps;
  private final Matter[] matters;
  private final String[] keys;
  private final Map<String, Integer> seen = new HashMap<>();
  private boolean unfinished;
  private int storyLevel;

  private Look(List<Line> lines) {
    this.lines = lines;
    int gaps = 0;
    Map<Integer, Integer> sizes = new HashMap<>();
    this.keys = new String[lines.size()];
    for (int i = 0; i < keys.length; i++) {
      Line line = lines.get(i);
      keys[i] = line.length() <= SHORT ? Folding.key(line.text(), SHORT) : "";
      gaps += line.blanksBefore() > 0 ? 1 : 0;
      sizes.merge(line.blanksBefore(), 1, Integer::sum);
      if (line.length() <= SHORT) {
        seen.merge(keys[i], 1, Integer::sum);
      }
    }
    this.blanks = gaps * 5 > lines.size();
    this.usualBlanks =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    this.clues = lines.stream().map(Clues::of).toList();
    this.nameplate = Nameplate.of(lines, clues);
    this.jumps = new Jumps.Found[lines.size()];
    this.matters = new Matter[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      jumps[i] = Jumps.in(lines.get(i).text());
      matters[i] = Matters.of(lines.get(i), jumps[i], clues.get(i).byline().confidence() >= 0.8);
    }
    this.masthead = MastheadCluster.of(lines, clues, nameplate);
    this.details = Details.of(lines, clues, masthead);
    // Where no empty line parts anything, nothing tells a stanza.
    this.verse = gaps > 0 ? Stanzas.of(lines, clues, this::pageMatter) : new BitSet();
    this.poems = Poems.of(lines, clues, verse);
  }

  /** How much a line looks like the page's own matter. */
  private double pageMatter(int i) {
    String text = lines.get(i).text();
    return matters[i].most()
        + weight(SLOGANS, text)
        + (nameplate.score(i) >= Traits.IS_NAME || details.get(i) ? 1 : 0);
  }

  private Shape shape(int i) {
    Line.Mark mark = lines.get(i).mark();
    return mark == Line.Mark.TABLE || mark == Line.Mark.CODE
        ? Shape.ROW
        : verse.get(i) ? Shape.VERSE : details.get(i) ? Shape.DETAIL : Shape.PLAIN;
  }

  /**
   * @param nameplate where the paper's name was looked for
   */
  record Looked(List<Traits> traits, Nameplate nameplate) {}

  static Looked at(List<Line> lines) {
    Look look = new Look(lines);
    List<Traits> traits = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      traits.add(look.at(i));
    }
    return new Looked(traits, look.nameplate);
  }

  private Traits at(int i) {
    Line line = lines.get(i);
    String text = line.text();
    boolean sameBlock = blanks && i > 0 && line.blanksBefore() == 0;
    boolean isShort = text.length() <= SHORT;
    MastheadLine facts = clues.get(i).masthead();
    Shape shape = shape(i);
    Jumps.Found jump = jumps[i];
    int units = isShort ? Form.units(text) : SHORT;
    boolean ends =
        shape != Shape.PLAIN
            || Form.endsSentence(jump.goesOn() ? text.substring(0, jump.end()) : text);
    Traits trait =
        new Traits(
            line,
            units,
            isLatin(text),
            ends,
            isShort ? sentences(text) : 2,
            facts,
            masthead.get(i),
            shape,
            jump,
            poems.poets().getOrDefault(i, clues.get(i).byline()),
            clues.get(i).dateline(),
            isEntry(i) ? matters[i].asEntry() : matters[i],
            isShort ? weight(SLOGANS, text) : 0,
            nameplate.score(i),
            unfinished,
            nested(i),
            sameBlock,
            isCouplet(i, units),
            isShort && seen.getOrDefault(keys[i], 0) > 1,
            line.blanksBefore() > usualBlanks && line.blanksBefore() >= 2,
            isSigned(text),
            poems.titles().get(i));
    if (jump.goesOn()) {
      unfinished = false;
    } else if (units >= 20 && !line.mark().equals(Line.Mark.HEADING) && !facts.saysSomething()) {
      unfinished = !ends && i + 1 < lines.size() && Joining.confidence(text, "x") > 0;
    }
    return trait;
  }

  /** A page's number and what stands there, one of several such lines: an index without a head. */
  private boolean isEntry(int i) {
    return namesAPage(i) && (namesAPage(i - 1) || namesAPage(i + 1));
  }

  private boolean namesAPage(int i) {
    return i >= 0
        && i < lines.size()
        && clues.get(i).masthead().page() > 0
        && Form.saysAtLeast(clues.get(i).masthead().rest(), SHORTEST_ENTRY);
  }

  private static boolean isSigned(String text) {
    int open = Form.openingOfLast(text);
    return open > 0 && Bylines.parse(text.substring(open)).confidence() >= 0.8;
  }

  /** A heading below the level of one that its own text follows at once is a heading inside it. */
  private boolean nested(int i) {
    Line line = lines.get(i);
    if (line.level() == 0) {
      return false;
    }
    boolean nested = storyLevel > 0 && line.level() > storyLevel;
    if (!nested) {
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : line;
      boolean prose =
          (next.level() == 0
                  && (Form.units(next.text().substring(0, Math.min(SHORT, next.length()))) >= 15
                      || Form.endsSentence(next.text()))
                  && clues.get(Math.min(i + 1, lines.size() - 1)).masthead().covered() < 0.5)
              || clues.get(Math.min(i + 1, lines.size() - 1)).byline().confidence() >= 0.8;
      storyLevel = prose && nameplate.score(i) < Traits.IS_NAME ? line.level() : 0;
    }
    return nested;
  }

  private static double weight(List<Cue> cues, String text) {
    double weight = 0;
    for (Cue cue : cues) {
      weight += cue.fits(text) ? cue.weight() : 0;
    }
    return weight;
  }

  private boolean isCouplet(int i, int units) {
    Line line = lines.get(i);
    if (units < 3 || units > 9 || line.level() > 0 || !Form.isHan(line.text().charAt(0))) {
      return false;
    }
    boolean follows = i > 0 && line.blanksBefore() == 0;
    boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).blanksBefore() == 0;
    boolean above = follows && pairs(lines.get(i - 1), units, 0);
    boolean below = goesOn && pairs(lines.get(i + 1), units, 0);
    return blanks && (above != below || isLastPair(i, units));
  }

  /** The page's last two lines, set together: nothing follows that they could be headings of. */
  private boolean isLastPair(int i, int units) {
    int first = lines.size() - 2;
    return first > 0
        && i >= first
        && lines.get(first).blanksBefore() > 0
        && lines.get(first + 1).blanksBefore() == 0
        && pairs(lines.get(i == first ? first + 1 : first), units, 3);
  }

  /** Whether the other line is as long, or nearly. */
  private static boolean pairs(Line other, int units, int apart) {
    return other.level() == 0
        && other.length() < SHORT
        && Math.abs(Form.units(other.text()) - units) <= apart;
  }

  private static boolean isLatin(String text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < Math.min(text.length(), SHORT); i++) {
      han += Form.isHan(text.charAt(i)) ? 1 : 0;
      latin += Form.isLatin(text.charAt(i)) ? 1 : 0;
    }
    return latin > han * 4;
  }

  private static int sentences(String text) {
    int sentences = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      char unit = text.charAt(i);
      sentences +=
          unit == '。'
                  || (unit == '.'
                      && text.charAt(i + 1) == ' '
                      && i > 3
                      && Form.isLatin(text.charAt(i - 3)))
              ? 1
              : 0;
    }
    return sentences;
  }
}
