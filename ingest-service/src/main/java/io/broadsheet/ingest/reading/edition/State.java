package io.broadsheet.ingest.reading.edition;

/** What a line is to the story around it. */
enum State {
  /** A line of a headline: shoulder, main line or deck. */
  HEAD,
  /** Who wrote it, above the text. */
  TOP_BYLINE,
  /** The first paragraph. */
  LEAD,
  /** Any further paragraph. */
  BODY,
  /** A heading inside the story. */
  INNER,
  /** Who wrote it, below the text. */
  SIGN,
  /** The page's own matter between a headline and its text. */
  HEAD_FURNITURE,
  /** The page's own matter between two paragraphs. */
  BODY_FURNITURE,
  /** The page's own matter in the middle of a sentence. */
  BROKEN_FURNITURE,
  /** The page's own matter between stories: masthead, page marker, banner, index … */
  OUTSIDE,
  /** In a box that is no story: an index, advertisements, the weather. */
  BOX;

  boolean isFurniture() {
    return this == HEAD_FURNITURE
        || this == BODY_FURNITURE
        || this == BROKEN_FURNITURE
        || this == OUTSIDE
        || this == BOX;
  }
}
