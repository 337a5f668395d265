package io.broadsheet.benchmarks.editions.printing;

/**
 * One thing set on the page.
 *
 * @param article whose text it is, -1 for none
 * @param before what stands on its first line and is no part of the body
 * @param behind what stands on its last line and is no part of the body
 * @param at where in the article's body the text begins
 * @param attached whether it stands directly below what comes before
 */
record Block(
    Role role, String before, String text, String behind, int article, int at, boolean attached) {
  /** What it is to the typesetter. */
  enum Role {
    MASTHEAD,
    PAGE_MARK,
    HEADLINE,
    SUBHEADLINE,
    BYLINE,
    /** The beginning of a paragraph, or all of it. */
    TEXT,
    /** The rest of a paragraph that was broken. */
    REST,
    INNER_HEADING,
    /** Short lines that keep their breaks. */
    LINE,
    FURNITURE
  }

  static Block of(Role role, String text) {
    return new Block(role, "", text, "", -1, 0, false);
  }

  Block below() {
    return new Block(role, before, text, behind, article, at, true);
  }

  Block after(String first) {
    return new Block(role, first, text, behind, article, at, attached);
  }

  Block before(String last) {
    return new Block(role, before, text, behind + last, article, at, attached);
  }

  /** All that is printed. */
  String line() {
    return before + text + behind;
  }

  boolean isBody() {
    return role == Role.TEXT || role == Role.REST || role == Role.LINE;
  }
}
