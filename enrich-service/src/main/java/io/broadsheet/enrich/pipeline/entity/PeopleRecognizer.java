package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PERSON;

import io.broadsheet.enrich.pipeline.text.SegmentedText;
import io.broadsheet.enrich.pipeline.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * People in Chinese text: what the first segmenter calls a name and looks like one; what the second
 * does when a title or a list of names supports it; and what follows a title and looks like a name.
 */
final class PeopleRecognizer {
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.85;
  private static final double CUED = 0.75;
  private static final double FOREIGN = 0.6;
  private static final int LONGEST_FOREIGN = 20;

  private final PersonNames names;
  private final Titles titles;

  PeopleRecognizer(PersonNames names, Titles titles) {
    this.names = names;
    this.titles = titles;
  }

  List<Found> in(SegmentedText text, Boundaries boundaries) {
    List<Found> found = new ArrayList<>();
    for (Token token : text.tokens()) {
      if (token.is("nr")) {
        addFirst(found, text.text(), token, boundaries);
      }
    }
    for (Token token : text.secondOpinion()) {
      if (token.is("nr")
          && names.isPlausible(token.text())
          && boundaries.isLooseOrName(token.start(), token.end())
          && (isCued(text.text(), token.start(), token.end())
              || isListed(text.text(), token, found))) {
        add(found, text.text(), token.start(), token.end(), LIKELY);
      }
    }
    boundaries
        .starts()
        .filter(start -> titles.endAt(text.text(), start))
        .forEach(start -> addCued(found, text.text(), start, boundaries));
    return found;
  }

  private void addFirst(List<Found> found, String text, Token token, Boundaries boundaries) {
    boolean cued = isCued(text, token.start(), token.end());
    if (names.isPlausible(token.text())) {
      // A word that the other segmenter knows as something else needs a title to be a name.
      if (cued || !boundaries.secondSaysOtherThan(token.start(), token.end(), "nr")) {
        add(found, text, token.start(), token.end(), cued ? SURE : LIKELY);
      }
    } else if (names.isForeign(token.text())
        && token.length() <= LONGEST_FOREIGN
        && names.surnameOf(token.text()) == 0
        && (cued || boundaries.bothTag(token.start(), token.end(), "nr"))) {
      add(found, text, token.start(), token.end(), FOREIGN);
    }
  }

  // Three characters before two: 区长江绍华主持 holds 江绍华, not 江绍.
  private void addCued(List<Found> found, String text, int start, Boundaries boundaries) {
    for (int end = Math.min(text.length(), start + 4); end >= start + 2; end--) {
      if (boundaries.endsAt(end)
          && names.isPlausible(text.substring(start, end))
          && boundaries.isLooseOrName(start, end)) {
        add(found, text, start, end, CUED);
        return;
      }
    }
  }

  private boolean isCued(String text, int start, int end) {
    return titles.endAt(text, start) || titles.beginAt(text, end);
  }

  private static boolean isListed(String text, Token token, List<Found> people) {
    return people.stream()
        .anyMatch(
            person ->
                (person.end() + 1 == token.start() && text.charAt(person.end()) == '、')
                    || (token.end() + 1 == person.start() && text.charAt(token.end()) == '、'));
  }

  private static void add(List<Found> found, String text, int start, int end, double confidence) {
    found.add(Found.of(text, start, end, PERSON, confidence));
  }
}
