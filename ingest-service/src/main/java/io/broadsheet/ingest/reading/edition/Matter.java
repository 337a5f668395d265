package io.broadsheet.ingest.reading.edition;

/**
 * How much a line looks like the page's own matter rather than a story's; weights on the scale of
 * log odds.
 *
 * @param furniture for captions' cues, imprints, rules, pictures, who made the page
 * @param caption for what stands below a picture, a story's only text where there is no other
 * @param boxHead for the head of a box that is no story: index, advertisements, weather
 * @param entry for what such a box holds
 * @param column for a standing head, which names a kind of story
 */
record Matter(double furniture, double caption, double boxHead, double entry, double column) {
  static final Matter NONE = new Matter(0, 0, 0, 0, 0);

  Matter and(double weight) {
    return new Matter(furniture + weight, caption, boxHead, entry, column);
  }

  /** The same for a line that is an entry of an index. */
  Matter asEntry() {
    return new Matter(furniture + 3, caption, boxHead, entry + 3, column);
  }

  /** The most that any of it weighs. */
  double most() {
    return Math.max(Math.max(furniture, caption), Math.max(boxHead, column));
  }
}
