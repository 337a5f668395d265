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
import java.util.regex.Pattern;

/** Looks at every line by itself and at what stands directly around it. */
final class Look {
  /** What is longer is prose; only its two ends are looked at. */
  private static final int SHORT = 160;

  private static final int SHORTEST_ENTRY = 6;

  private static final int LONGEST_HEADLINE = 45;
  private static final int MOST_BETWEEN = 10;
  private static final int LONG_FACT = 12;
  private static final int PROSE = 30;
  private static final double MOTTO = 4;
  private static final double EVEN = 0.8;
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[（(]?[0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.．、]\\s?(?![0-9])|[①-⑳])");

  /** A shoulder may end with a colon, too; a longer line is a sentence. */
  private static final int LONGEST_SHOULDER = 24;

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
  private final Map<Integer, Byline> signed;
  private final Folios folios;
  private final BitSet halves;
  private final Jumps.Found[] jumps;
  private final Matter[] matters;
  private final String[] keys;
  private final Map<String, Integer> seen = new HashMap<>();
  private boolean unfinished;
  private int storyLevel;
  private boolean inBriefs;
  private boolean listed;

  private Look(List<Line> lines, BitSet halves) {
    this.lines = lines;
    this.halves = halves;
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
    this.folios = Folios.of(lines, clues, nameplate);
    this.masthead = MastheadCluster.of(lines, clues, nameplate);
    this.details = Details.of(lines, clues, masthead);
    // Where no empty line parts anything, nothing tells a stanza.
    this.verse = gaps > 0 ? Stanzas.of(lines, clues, this::pageMatter) : new BitSet();
    this.poems = Poems.of(lines, clues, verse);
    this.signed = new HashMap<>(LetterSigners.of(lines, clues));
    this.signed.putAll(poems.poets());
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
        : verse.get(i) || poems.parts().get(i)
            ? Shape.VERSE
            : (details.get(i) && !leadsToText(i)) || isListed(i) ? Shape.DETAIL : Shape.PLAIN;
  }

  /**
   * @param nameplate where the paper's name was looked for
   */
  record Looked(List<Traits> traits, Nameplate nameplate) {}

  /**
   * @param halves lines that are the second part of one that held two headlines
   */
  static Looked at(List<Line> lines, BitSet halves) {
    Look look = new Look(lines, halves);
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
            signed.getOrDefault(i, clues.get(i).byline()),
            clues.get(i).dateline(),
            matter(i),
            isShort ? weight(SLOGANS, text) + (isEven(text) ? EVEN : 0) : 0,
            nameplate.score(i),
            unfinished,
            nested(i),
            sameBlock,
            isCouplet(i, units),
            isShort && seen.getOrDefault(keys[i], 0) > 1,
            line.blanksBefore() > usualBlanks && line.blanksBefore() >= 2,
            isSigned(text),
            poems.titles().get(i),
            folios.page(i),
            callsBack(i, units, ends),
            shift(i, units, ends, shape),
            halves.get(i),
            isBrief(i));
    if (jump.goesOn()) {
      unfinished = false;
    } else if (units >= 20 && !line.mark().equals(Line.Mark.HEADING) && facts.covered() < 0.5) {
      unfinished = !ends && i + 1 < lines.size() && Joining.confidence(text, "x") > 0;
    }
    return trait;
  }

  /** CUSTOMS: New rules from May, then the story: a headline, though it begins like a fact. */
  private boolean leadsToText(int i) {
    Line line = lines.get(i);
    return line.length() <= SHORT
        && Form.isLatin(line.text().charAt(0))
        && line.blanksBefore() > 0
        && !Form.endsSentence(line.text())
        && Form.saysAtLeast(line.text(), LONG_FACT)
        && i + 1 < lines.size()
        && lines.get(i + 1).blanksBefore() > 0
        && Form.saysAtLeast(lines.get(i + 1).text(), PROSE);
  }

  /** A line of a list that a sentence introduces: 东湖区：甲、乙 below 现予以公示：. */
  private boolean isListed(int i) {
    if (i == 0 || lines.get(i).length() > SHORT || lines.get(i).level() > 0) {
      return false;
    }
    String text = lines.get(i).text();
    String above = lines.get(i - 1).text();
    boolean introduced = above.endsWith("：") && Form.saysAtLeast(above, LONGEST_SHOULDER);
    boolean pairs = text.indexOf('、') > 0 && text.indexOf('：') > 0 && text.indexOf('。') < 0;
    boolean numbered = NUMBERED.matcher(text).find();
    char last = text.charAt(text.length() - 1);
    listed =
        (pairs && (introduced || listed))
            || (numbered
                && (introduced
                    || listed
                    || above.endsWith(":")
                    || "；;".indexOf(last) >= 0
                    || Form.endsSentence(text)));
    return listed;
  }

  private boolean callsBack(int i, int units, boolean ends) {
    return !ends
        && units <= LONGEST_HEADLINE
        && i + 1 < lines.size()
        && jumps[i + 1].comesFrom()
        && !jumps[i].goesOn();
  }

  /** Only where the line may be a heading; prose needs no such help. */
  private double shift(int i, int units, boolean ends, Shape shape) {
    if (ends || i == 0 || units < 4 || units > LONGEST_HEADLINE || shape != Shape.PLAIN) {
      return 0;
    }
    String below = Cohesion.below(lines, i);
    double bond = Cohesion.share(Cohesion.above(lines, i), below);
    double own = Cohesion.share(lines.get(i).text(), below);
    return (bond < 0.03 ? 0.6 : bond > 0.1 ? -0.8 : 0) + (own > 0.35 ? 0.6 : own < 0.1 ? -0.4 : 0);
  }

  private boolean isBrief(int i) {
    Line line = lines.get(i);
    if (Matters.headsBriefs(line.text())) {
      inBriefs = true;
      return false;
    }
    inBriefs &=
        (line.level() == 0 || line.level() == Marks.BELOW_HEADINGS) && matters[i].boxHead() <= 0;
    return inBriefs && line.mark() == Line.Mark.LIST;
  }

  private Matter matter(int i) {
    boolean motto =
        i > 0
            && i + 1 < lines.size()
            && masthead.get(i - 1)
            && masthead.get(i + 1)
            && lines.get(i).blanksBefore() == 0
            && lines.get(i + 1).blanksBefore() == 0
            && lines.get(i).length() <= SHORT;
    return isEntry(i) ? matters[i].asEntry() : motto ? matters[i].and(MOTTO) : matters[i];
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

  /** The next line that is not the paper's own; a masthead may stand between headline and text. */
  private int textBelow(int i) {
    int below = Math.min(i + 1, lines.size() - 1);
    while (below + 1 < lines.size()
        && below < i + MOST_BETWEEN
        && (masthead.get(below) || nameplate.score(below) >= Traits.IS_NAME)) {
      below++;
    }
    return below;
  }

  /** A heading below the level of one that its own text follows at once is a heading inside it. */
  private boolean nested(int i) {
    Line line = lines.get(i);
    if (line.level() == 0) {
      return false;
    }
    boolean nested = storyLevel > 0 && line.level() > storyLevel && !inBriefs;
    if (!nested) {
      int below = textBelow(i);
      Line next = lines.get(below);
      boolean prose =
          (next.level() == 0
                  && (Form.units(next.text().substring(0, Math.min(SHORT, next.length()))) >= 15
                      || Form.endsSentence(next.text()))
                  && clues.get(below).masthead().covered() < 0.5)
              || clues.get(below).byline().confidence() >= 0.8;
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

  /** Two halves of a length with a space between them, as slogans are set. */
  private static boolean isEven(String text) {
    int space = text.indexOf(' ');
    return space >= 4
        && space <= 7
        && text.length() == 2 * space + 1
        && text.chars().filter(unit -> Form.isHan((char) unit)).count() == 2L * space;
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
