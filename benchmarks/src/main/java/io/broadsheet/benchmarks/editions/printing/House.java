package io.broadsheet.benchmarks.editions.printing;

import io.broadsheet.benchmarks.editions.writing.Dice;
import io.broadsheet.benchmarks.editions.writing.Language;
import java.util.EnumSet;
import java.util.Set;

/**
 * A paper's habits, drawn for each edition.
 *
 * @param quirks also those of its language, marks and bylines
 * @param width characters a line where lines are wrapped
 * @param headlineOpen put before a headline
 * @param headlineClose put behind it
 */
record House(
    Language language, Set<Quirk> quirks, int width, String headlineOpen, String headlineClose) {

  boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }

  /** Whether a headline can be told by its looks alone. */
  boolean marksHeadlines() {
    return !has(Quirk.UNMARKED);
  }

  static House draw(Dice dice) {
    Set<Quirk> quirks = EnumSet.noneOf(Quirk.class);
    int script = dice.between(1, 10);
    Language language =
        script <= 6 ? Language.SIMPLIFIED : script <= 7 ? Language.TRADITIONAL : Language.ENGLISH;
    quirks.add(Quirk.valueOf(language.name()));
    quirks.add(
        dice.pick(
            Quirk.MARKED, Quirk.MARKED, Quirk.BOLD, Quirk.SYMBOLS, Quirk.UNMARKED, Quirk.UNMARKED));
    boolean chinese = language.isChinese();
    layout(dice, quirks, chinese);
    bylines(dice, quirks, chinese);
    matter(dice, quirks, chinese);
    damage(dice, quirks, chinese);
    if (dice.chance(0.06)) {
      quirks.removeAll(OF_EDITIONS);
      quirks.add(Quirk.ALONE);
    }
    String[] marks = marks(dice, quirks, chinese);
    return new House(
        language,
        quirks,
        chinese ? dice.between(14, 26) : dice.between(36, 60),
        marks[0],
        marks[1]);
  }

  /** What only an edition has. */
  private static final Set<Quirk> OF_EDITIONS =
      EnumSet.of(
          Quirk.MASTHEAD_TOP,
          Quirk.MASTHEAD_IN_STORY,
          Quirk.MASTHEAD_AT_END,
          Quirk.PAGES,
          Quirk.REPEATED_HEADER,
          Quirk.JUMP,
          Quirk.JUMP_IN_SENTENCE,
          Quirk.BANNER,
          Quirk.INDEX,
          Quirk.ADVERTISEMENT,
          Quirk.NOTICE,
          Quirk.BRIEFS,
          Quirk.POEM,
          Quirk.TWO_ON_A_LINE,
          Quirk.LUNAR,
          Quirk.WRITTEN_DATE,
          Quirk.WRONG_WEEKDAY,
          Quirk.NEW_YEAR);

  private static void layout(Dice dice, Set<Quirk> quirks, boolean chinese) {
    boolean plain = quirks.contains(Quirk.UNMARKED) || quirks.contains(Quirk.SYMBOLS);
    if (plain) {
      add(dice, 0.2, quirks, Quirk.TIGHT);
    }
    if (plain && !quirks.contains(Quirk.TIGHT)) {
      add(dice, 0.3, quirks, Quirk.WRAPPED);
    }
    add(dice, chinese ? 0.2 : 0, quirks, Quirk.INDENTED);
    add(dice, 0.08, quirks, Quirk.CRLF);
    add(dice, chinese ? 0 : 0.25, quirks, Quirk.CAPITALS);
    // In Chinese, or on a page without gaps, nothing tells a headline's second line from a deck.
    boolean gaps = !chinese && !quirks.contains(Quirk.TIGHT);
    add(dice, gaps ? 0.25 : 0, quirks, Quirk.LONG_HEADLINES);
    add(dice, 0.6, quirks, Quirk.BROKEN_SENTENCE);
    add(dice, 0.35, quirks, Quirk.BROKEN_COMMA);
    if (!chinese) {
      add(dice, 0.5, quirks, Quirk.HYPHENATED);
    }
    quirks.add(
        dice.pick(
            Quirk.MASTHEAD_TOP,
            Quirk.MASTHEAD_TOP,
            Quirk.MASTHEAD_IN_STORY,
            Quirk.MASTHEAD_AT_END));
    add(dice, 0.5, quirks, Quirk.PAGES);
    if (quirks.contains(Quirk.PAGES)) {
      add(dice, 0.3, quirks, Quirk.JUMP);
      add(dice, quirks.contains(Quirk.JUMP) ? 0.5 : 0, quirks, Quirk.JUMP_IN_SENTENCE);
      add(dice, 0.25, quirks, Quirk.REPEATED_HEADER);
    }
    if (quirks.contains(Quirk.MARKED) || quirks.contains(Quirk.BOLD)) {
      add(dice, 0.2, quirks, Quirk.IMAGES);
    }
    if (quirks.contains(Quirk.MARKED)) {
      add(dice, 0.25, quirks, Quirk.HTML);
      if (!quirks.contains(Quirk.HTML)) {
        add(dice, 0.3, quirks, Quirk.MIXED_MARKS);
      } else {
        quirks.remove(Quirk.IMAGES);
      }
    }
  }

  private static void bylines(Dice dice, Set<Quirk> quirks, boolean chinese) {
    Quirk habit =
        chinese
            ? dice.pick(
                Quirk.BYLINE_ABOVE,
                Quirk.BYLINE_BELOW,
                Quirk.BYLINE_BELOW,
                Quirk.BYLINE_BEHIND,
                Quirk.BYLINE_IN_DATELINE,
                Quirk.UNSIGNED)
            : dice.pick(Quirk.BYLINE_ABOVE, Quirk.BYLINE_ABOVE, Quirk.UNSIGNED);
    quirks.add(habit);
    add(dice, 0.35, quirks, Quirk.AGENCY);
    add(dice, chinese ? 0.15 : 0, quirks, Quirk.EARLIER_YEARS);
    add(dice, 0.3, quirks, Quirk.DECK);
    if (!quirks.contains(Quirk.UNMARKED) && chinese) {
      add(dice, 0.3, quirks, Quirk.SHOULDER);
    }
    // Where nothing else tells a headline, a heading within a story could be one.
    if (!quirks.contains(Quirk.UNMARKED) || habit != Quirk.UNSIGNED) {
      add(dice, 0.4, quirks, Quirk.INNER_HEADINGS);
    }
  }

  private static void matter(Dice dice, Set<Quirk> quirks, boolean chinese) {
    boolean apart = !quirks.contains(Quirk.TIGHT);
    // Where nothing stands apart, not even a person could tell these from headlines.
    add(dice, apart ? 0.3 : 0, quirks, Quirk.BANNER);
    add(dice, 0.25, quirks, Quirk.INDEX);
    add(dice, 0.25, quirks, Quirk.CAPTION);
    add(dice, 0.2, quirks, Quirk.ADVERTISEMENT);
    add(dice, 0.2, quirks, Quirk.NOTICE);
    add(dice, 0.2, quirks, Quirk.BRIEFS);
    add(dice, apart ? 0.2 : 0, quirks, Quirk.POEM);
    if (apart && !quirks.contains(Quirk.WRAPPED) && !quirks.contains(Quirk.HTML)) {
      add(dice, 0.12, quirks, Quirk.TWO_ON_A_LINE);
    }
    add(dice, 0.15, quirks, Quirk.WRONG_WEEKDAY);
    add(dice, 0.15, quirks, Quirk.NEW_YEAR);
    if (chinese) {
      add(dice, 0.5, quirks, Quirk.LUNAR);
      add(dice, 0.2, quirks, Quirk.WRITTEN_DATE);
    }
  }

  private static void damage(Dice dice, Set<Quirk> quirks, boolean chinese) {
    add(dice, 0.1, quirks, Quirk.INVISIBLE);
    if (chinese) {
      add(dice, 0.2, quirks, Quirk.FULL_WIDTH);
      add(dice, 0.2, quirks, Quirk.STRAY_SPACES);
      add(dice, 0.15, quirks, Quirk.BROKEN_NUMBERS);
    } else {
      add(dice, 0.3, quirks, Quirk.LIGATURES);
    }
    if (quirks.contains(Quirk.SIMPLIFIED)) {
      add(dice, 0.15, quirks, Quirk.WRONG_QUOTES);
    }
  }

  private static String[] marks(Dice dice, Set<Quirk> quirks, boolean chinese) {
    if (quirks.contains(Quirk.MARKED)) {
      return new String[] {dice.pick("## ", "## ", "### ", "# "), ""};
    }
    if (quirks.contains(Quirk.BOLD)) {
      return new String[] {"**", "**"};
    }
    if (quirks.contains(Quirk.SYMBOLS)) {
      String symbol = dice.pick("■", "●", "◆", "★ ", "【");
      return symbol.equals("【") && chinese
          ? new String[] {"【", "】"}
          : new String[] {symbol.replace('【', '■'), ""};
    }
    return new String[] {"", ""};
  }

  private static void add(Dice dice, double share, Set<Quirk> quirks, Quirk quirk) {
    if (dice.chance(share)) {
      quirks.add(quirk);
    }
  }
}
