package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PLACE;

import java.util.ArrayList;
import java.util.List;

/** 黄河·运河国家文化公园 is one name, though what stands before the dot is known by itself. */
final class DottedNames {
  private static final int LONGEST_SIMPLE = 4;

  private DottedNames() {}

  /**
   * @param found in the order of the text, none over another
   */
  static List<Found> joined(String text, List<Found> found) {
    List<Found> joined = new ArrayList<>();
    for (Found mention : found) {
      Found last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isOneName(text, last, mention)) {
        joined.removeLast();
        joined.add(
            Found.of(text, last.start(), mention.end(), mention.type(), mention.confidence()));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  // Two plain names beside a dot stay two: 聊城·东阿.
  private static boolean isOneName(String text, Found last, Found mention) {
    return mention.type() == PLACE
        && last.type() == PLACE
        && last.end() + 1 == mention.start()
        && text.charAt(last.end()) == '·'
        && mention.length() > LONGEST_SIMPLE;
  }
}
