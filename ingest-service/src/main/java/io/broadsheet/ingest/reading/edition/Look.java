package io.broadsheet.ingest.reading.edition;

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
  private static final int LONGEST_HEADLINE = 45;
  private static final int LONGEST_BANNER = 16;
  private static final double SURE_SLOGAN = 1.5;

  private final List<Line> lines;
  private final List<Clues> clues;
  private final Nameplate nameplate;
  private final BitSet masthead;
  private final BitSet details;
  private final Layout layout;
  private final Shapes shapes;
  private final Nesting nesting;
  private final Poems poems;
  private final Map<Integer, Byline> signed;
  private final Folios folios;
  private final BitSet halves;
  private final Jumps.Found[] jumps;
  private final Matter[] matters;
  private final PlacedMatter placed;
  private boolean unfinished;

  private Look(List<Line> lines, BitSet halves) {
    this.lines = lines;
    this.halves = halves;
    this.layout = new Layout(lines);
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
    BitSet verse = layout.hasGaps() ? Stanzas.of(lines, clues, this::pageMatter) : new BitSet();
    this.poems = Poems.of(lines, clues, verse);
    this.shapes = new Shapes(lines, details, verse, poems);
    this.nesting = new Nesting(lines, clues, nameplate, masthead);
    this.placed = new PlacedMatter(lines, clues, matters, masthead);
    this.signed = new HashMap<>(TwoLineBylines.of(lines, clues));
    this.signed.putAll(LetterSigners.of(lines, clues));
    this.signed.putAll(poems.poets());
  }

  /** How much a line looks like the page's own matter. */
  private double pageMatter(int i) {
    String text = lines.get(i).text();
    return matters[i].most()
        + Slogans.words(text)
        + (nameplate.score(i) >= Traits.IS_NAME || details.get(i) ? 1 : 0);
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
    boolean isShort = text.length() <= LineForm.SHORT;
    MastheadLine facts = clues.get(i).masthead();
    Shape shape = shapes.of(i);
    Jumps.Found jump = jumps[i];
    int units = isShort ? Form.units(text) : LineForm.SHORT;
    boolean ends =
        shape != Shape.PLAIN
            || Form.endsSentence(jump.goesOn() ? text.substring(0, jump.end()) : text);
    Traits trait =
        new Traits(
            line,
            units,
            LineForm.isLatin(text),
            ends,
            isShort ? LineForm.sentences(text) : 2,
            facts,
            masthead.get(i),
            shape,
            jump,
            signed.getOrDefault(i, clues.get(i).byline()),
            clues.get(i).dateline(),
            placed.at(i),
            slogan(i, units),
            nameplate.score(i),
            unfinished,
            nesting.nested(i),
            layout.sameBlock(i),
            layout.isCouplet(i, units),
            layout.repeated(i),
            layout.spaced(i),
            LineForm.isSigned(text),
            poems.titles().get(i),
            folios.page(i),
            callsBack(i, units, ends),
            shift(i, units, ends, shape),
            halves.get(i),
            nesting.isBrief(i, matters[i]));
    if (jump.goesOn()) {
      unfinished = false;
    } else if (units >= 20 && !line.mark().equals(Line.Mark.HEADING) && facts.covered() < 0.5) {
      unfinished = !ends && i + 1 < lines.size() && Joining.confidence(text, "x") > 0;
    }
    return trait;
  }

  private boolean callsBack(int i, int units, boolean ends) {
    return !ends
        && units <= LONGEST_HEADLINE
        && i + 1 < lines.size()
        && jumps[i + 1].comesFrom()
        && !jumps[i].goesOn();
  }

  /** Two short lines set together are one banner: what the one says, the other is, too. */
  private double slogan(int i, int units) {
    double own = Slogans.weight(lines.get(i).text());
    double other = 0;
    if (units <= LONGEST_BANNER && lines.get(i).level() == 0) {
      other = Math.max(layout.tight(i) ? said(i - 1) : 0, layout.tight(i + 1) ? said(i + 1) : 0);
      other = other >= SURE_SLOGAN ? other : 0;
      other = Math.max(other, layout.evenPair(i, units) ? said(i - 1) : 0);
      other = Math.max(other, layout.evenPair(i + 1, units) ? said(i + 1) : 0);
    }
    return other >= 1 ? Math.max(own, other * 0.8) : own;
  }

  private double said(int i) {
    return Slogans.words(lines.get(i).text());
  }

  /** Only where the line may be a heading; prose needs no such help. */
  private double shift(int i, int units, boolean ends, Shape shape) {
    if (ends || i == 0 || units < 4 || units > LONGEST_HEADLINE || shape != Shape.PLAIN) {
      return 0;
    }
    BitSet below = Cohesion.terms(Cohesion.below(lines, i));
    double bond = Cohesion.share(Cohesion.above(lines, i), below);
    double own = Cohesion.share(lines.get(i).text(), below);
    return (bond < 0.03 ? 0.6 : bond > 0.1 ? -0.8 : 0) + (own > 0.35 ? 0.6 : own < 0.1 ? -0.4 : 0);
  }
}
