package io.broadsheet.benchmarks.editions.printing;

/** What can be special about a page; figures are given for each. */
public enum Quirk {
  SIMPLIFIED("simplified Chinese"),
  TRADITIONAL("traditional Chinese"),
  ENGLISH("English"),
  MARKED("headlines with # marks"),
  MIXED_MARKS("some headlines without their mark"),
  BOLD("headlines in bold"),
  SYMBOLS("headlines in brackets or behind a symbol"),
  UNMARKED("no headline marks"),
  TIGHT("no empty lines"),
  WRAPPED("every line wrapped"),
  BROKEN_SENTENCE("broken in mid-sentence"),
  BROKEN_COMMA("broken after a comma"),
  HYPHENATED("broken with a hyphen"),
  MASTHEAD_TOP("masthead on top"),
  MASTHEAD_IN_STORY("masthead in a story"),
  MASTHEAD_AT_END("masthead at the end"),
  PAGES("several pages"),
  REPEATED_HEADER("header repeated in a story"),
  JUMP("jump to another page"),
  BANNER("banner in a story"),
  BYLINE_ABOVE("byline above the text"),
  BYLINE_BELOW("byline below the text"),
  BYLINE_BEHIND("byline behind the last sentence"),
  BYLINE_IN_DATELINE("byline in the dateline"),
  UNSIGNED("no bylines"),
  AGENCY("agency copy"),
  SHOULDER("shoulder lines"),
  DECK("decks"),
  INNER_HEADINGS("headings in stories"),
  INDEX("index"),
  CAPTION("captions"),
  ADVERTISEMENT("advertisements"),
  NOTICE("notices"),
  BRIEFS("briefs column"),
  POEM("poem"),
  TWO_ON_A_LINE("two headlines on one line"),
  FULL_WIDTH("full-width letters and digits"),
  STRAY_SPACES("stray spaces"),
  WRONG_QUOTES("wrong quotation marks"),
  LIGATURES("ligatures"),
  BROKEN_NUMBERS("broken numbers"),
  INVISIBLE("invisible characters"),
  INDENTED("paragraphs indented"),
  CRLF("lines that end with CR and LF"),
  CAPITALS("headlines in capitals"),
  LONG_HEADLINES("headlines over two lines"),
  JUMP_IN_SENTENCE("jump in mid-sentence"),
  EARLIER_YEARS("datelines with their year"),
  HTML("HTML export"),
  IMAGES("Markdown images and links"),
  LUNAR("lunar date"),
  WRITTEN_DATE("date in Chinese numerals"),
  WRONG_WEEKDAY("wrong weekday"),
  NEW_YEAR("New Year's edition"),
  ALONE("one story alone");

  private final String words;

  Quirk(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
