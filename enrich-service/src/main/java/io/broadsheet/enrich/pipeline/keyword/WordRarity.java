package io.broadsheet.enrich.pipeline.keyword;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import io.broadsheet.enrich.pipeline.text.Folding;

/** How rare a word is in the language, on a scale on which common nouns are about 1. */
final class WordRarity {
  // Of a word that the dictionary does not hold, seen once in a corpus of this many words.
  private static final double CORPUS = 1e6;
  private static final double NAME = 1.6;
  private static final double OTHER_LANGUAGE = 1;
  private static final double EACH_FURTHER_WORD = 0.5;

  private WordRarity() {}

  /** Names are what an article is about more often than any common noun. */
  static double ofName() {
    return NAME;
  }

  /** Of a phrase: what its dictionary entry says; a phrase without one is a rare thing. */
  static double of(Phrase phrase, boolean chinese) {
    if (!chinese) {
      return OTHER_LANGUAGE + EACH_FURTHER_WORD * (phrase.words() - 1);
    }
    // The dictionary is in simplified characters.
    CoreDictionary.Attribute entry = CoreDictionary.get(Folding.simplified(phrase.text()));
    double times = entry == null ? 1 : Math.max(1, entry.totalFrequency);
    double rarity = StrictMath.log(CORPUS / times) / StrictMath.log(CORPUS);
    // Two characters say less than four.
    return rarity * Math.min(1.5, 0.5 + phrase.text().length() * 0.25);
  }
}
