package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Line;

/**
 * What one line looks like, before its neighbours are asked.
 *
 * @param units how much it says, in Han characters
 * @param latin whether it is written in Latin script
 * @param ends whether it closes a sentence
 * @param sentences full stops inside
 * @param clustered whether facts of the issue stand around those that it has
 * @param shape whether it is text of another kind than prose
 * @param jump the words in it that lead from page to page
 * @param matter how much it looks like the page's own matter
 * @param slogan weight of the cues for a banner
 * @param nameplate how much it looks like the paper's name
 * @param unfinished whether the prose before it stopped in mid-sentence
 * @param nested whether its mark is of a lower order than that of the story it stands in
 * @param sameBlock whether no empty line parts it from the line before, on a page that has them
 * @param couplet whether it is one of two short lines of a length, set together
 * @param repeated whether the page prints it more than once
 * @param spaced whether more empty lines than usual stand before it
 * @param signed whether a byline in brackets closes it
 * @param opensVerse whether it is the title above a poem
 */
record Traits(
    Line line,
    int units,
    boolean latin,
    boolean ends,
    int sentences,
    MastheadLine masthead,
    boolean clustered,
    Shape shape,
    Jumps.Found jump,
    Byline byline,
    DatelineText dateline,
    Matter matter,
    double slogan,
    double nameplate,
    boolean unfinished,
    boolean nested,
    boolean sameBlock,
    boolean couplet,
    boolean repeated,
    boolean spaced,
    boolean signed,
    boolean opensVerse) {
  /** From here on a line is taken for the paper's name. */
  static final double IS_NAME = 4;

  String text() {
    return line.text();
  }

  boolean marked() {
    return line.level() > 0;
  }

  boolean isName() {
    return nameplate >= IS_NAME;
  }

  /** Whether it is set in capitals throughout, as some papers set their headlines. */
  boolean capitals() {
    return latin
        && text().chars().noneMatch(Character::isLowerCase)
        && text().chars().filter(Character::isUpperCase).count() >= 4;
  }

  /** Whether a dash opens it, as decks are set. */
  boolean isDeck() {
    return "—─―".indexOf(text().charAt(0)) >= 0 || text().startsWith("--");
  }

  char last() {
    return text().charAt(text().length() - 1);
  }

  /** Whether its facts leave little else in the line. */
  boolean isMasthead() {
    return isName()
        || (clustered
            && (masthead.covered() >= 0.6 || (masthead.imprint() >= 2 && !ends && units < 60)));
  }

  /** Whether it opens a page: 第02版：要闻, Page A4. */
  boolean opensPage() {
    return masthead.page() > 0 && matter.entry() < 3;
  }
}
