package io.broadsheet.ingest.reading.edition;

import io.broadsheet.ingest.reading.repair.Form;
import io.broadsheet.ingest.reading.repair.Line;
import java.util.regex.Pattern;

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
 * @param folio the page that it names as a page's head or foot; 0 when it names none, -1 when it is
 *     no such line
 * @param callsBack whether it stands above the words that a story is continued here
 * @param shift how much what stands below it speaks of other things than what stands above, and of
 *     what it says itself; negative for the contrary
 * @param half whether it is the second part of a line that holds two
 * @param brief whether it is one of a column's briefs, a story without a headline
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
    boolean opensVerse,
    int folio,
    boolean callsBack,
    double shift,
    boolean half,
    boolean brief) {
  /** From here on a line is taken for the paper's name. */
  static final double IS_NAME = 4;

  /** 如下：, as follows: what is named stands below. */
  private static final Pattern LEADS_IN =
      Pattern.compile("(?:如下|包括|如下几点|以下[^，。]{0,6}|(?i:follow(?:s|ing)|these|include))[：:]$");

  private static final Pattern CAPITAL_LEAD =
      Pattern.compile(
          "(?i:public )?(?i:notice is hereby|take notice)|(?:A |AN |THE )?\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3},? \\p{Ll}"
              + "|\\p{Lu}{5,} \\p{Lu}\\p{Ll}");

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
    int capitals = 0;
    for (int i = 0; latin && i < text().length(); i++) {
      if (Character.isLowerCase(text().charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text().charAt(i)) ? 1 : 0;
    }
    return capitals >= 4;
  }

  /** Whether its first word is set in capitals, as some papers begin their stories. */
  boolean capitalLead() {
    return latin && units >= 20 && CAPITAL_LEAD.matcher(text()).lookingAt();
  }

  /** Whether a colon closes a sentence that leads to what follows it. */
  boolean introduces() {
    return (last() == '：' || last() == ':')
        && !marked()
        && (LEADS_IN.matcher(text()).find()
            || units >= 20
            || (latin && units >= 8)
            || sentences > 0
            || text().indexOf('，') > 0);
  }

  /** Whether it can only go on with a sentence: English goes on small, Chinese with a sign. */
  boolean goesOn() {
    return Character.isLowerCase(text().charAt(0)) || Form.neverBegins(text().charAt(0));
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
        || folio >= 0
        || (clustered
            && (masthead.covered() >= 0.6 || (masthead.imprint() >= 2 && !ends && units < 60)));
  }

  /** Whether it opens a page: 第02版：要闻, Page A4. */
  boolean opensPage() {
    return folio > 0 || (masthead.page() > 0 && matter.entry() < 3);
  }

  /** The page that it opens; 0 when it opens none. */
  int page() {
    return folio > 0 ? folio : masthead.page();
  }
}
