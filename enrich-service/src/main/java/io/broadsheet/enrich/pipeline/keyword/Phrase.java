package io.broadsheet.enrich.pipeline.keyword;

/**
 * A noun or noun phrase of an article.
 *
 * @param words it is made of
 * @param times it stands in the article, by itself or in a longer phrase
 * @param weight of those times, where a headline's counts more
 * @param isInHeadline whether the headline holds it
 */
record Phrase(String text, int words, int times, double weight, boolean isInHeadline) {
  static Phrase once(String text, int words, double weight, boolean isInHeadline) {
    return new Phrase(text, words, 1, weight, isInHeadline);
  }

  Phrase and(Phrase other) {
    return new Phrase(
        text,
        Math.max(words, other.words),
        times + other.times,
        weight + other.weight,
        isInHeadline || other.isInHeadline);
  }

  /** What is left of it when a longer phrase has taken its share. */
  Phrase without(int taken) {
    int left = Math.max(0, times - taken);
    return new Phrase(text, words, left, weight * left / times, isInHeadline);
  }
}
