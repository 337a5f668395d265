package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import io.broadsheet.enrich.pipeline.entity.tagging.Names;

/**
 * What share the model must give to a name that only the rules see. Each least share is where such
 * names began to be right as often as not, by models that had not seen their sentences.
 */
final class Weighing {
  /** From here on the model's word stands against what the rules doubt. */
  static final double SURE = 0.9;

  static final double LIKELY = 0.6;

  private static final double LISTED_PLACE = 0.1;
  private static final double OTHER_PLACE = 0.4;
  // 区委 and 国务院 are written alike everywhere; the model only has to find them possible.
  private static final double KNOWN_BODY = 0.003;
  private static final double OTHER_BODY = 0.3;
  private static final double POSSIBLE = 0.01;
  // 中 is China in 访中 and not in 其中.
  private static final double ONE_CHARACTER = 0.1;
  private static final double BEHIND_TITLE = 0.15;

  private Weighing() {}

  /** Whether a name of the rules stands where the model sees nothing. */
  static boolean standsAlone(Found byRules, Names names) {
    return share(byRules, names) >= least(byRules);
  }

  /** Whether a place of the rules may stand around what the model sees, or begin a body's name. */
  static boolean isPossible(Found place, Names names) {
    return place.confidence() > PlaceRecognizer.BY_LAST_WORD || share(place, names) >= POSSIBLE;
  }

  /** Whether what is a name elsewhere in the article may be one here. */
  static boolean mayRepeat(Found mention, Names names) {
    return mention.length() > 1 || share(mention, names) >= ONE_CHARACTER;
  }

  /** Whether a person's name behind a title is one. */
  static boolean isHolder(Found person, Names names) {
    return share(person, names) >= BEHIND_TITLE;
  }

  private static double least(Found byRules) {
    // A short form whose full name the article has needs nobody else's word.
    if (byRules.type() == PLACE && byRules.confidence() >= PlaceRecognizer.NAMED_IN_FULL) {
      return 0;
    }
    if (byRules.type() == PLACE) {
      return byRules.confidence() >= PlaceRecognizer.LISTED ? LISTED_PLACE : OTHER_PLACE;
    }
    return byRules.confidence() >= OrganizationRecognizer.OF_A_LEVEL ? KNOWN_BODY : OTHER_BODY;
  }

  private static double share(Found found, Names names) {
    return names.shareOf(found.start(), found.end(), found.type());
  }
}
