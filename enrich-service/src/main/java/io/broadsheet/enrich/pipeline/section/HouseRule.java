package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.article.EditionPlace;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * When an article belongs to a section of the house. All conditions must hold; one that lists
 * nothing always does; of several values in one any will do.
 *
 * @param topics codes of Media Topics
 * @param words in headline or body
 * @param pages of the printed issue
 * @param labels that the feed gave the article or its page
 * @param feeds ids
 * @param publications names
 */
record HouseRule(
    String section,
    Map<String, String> names,
    List<String> topics,
    List<String> words,
    List<String> pages,
    List<String> labels,
    List<String> feeds,
    List<String> publications) {
  /** Of a section that words alone speak for, which may stand there by chance. */
  private static final double WORDS_ALONE = 0.7;

  HouseRule {
    Require.notBlank(section, "rule.section");
    names = Map.copyOf(names);
    topics = List.copyOf(topics);
    words = List.copyOf(words);
    pages = List.copyOf(pages);
    labels = List.copyOf(labels);
    feeds = List.copyOf(feeds);
    publications = List.copyOf(publications);
    Require.that(
        !(topics.isEmpty()
            && words.isEmpty()
            && pages.isEmpty()
            && labels.isEmpty()
            && feeds.isEmpty()
            && publications.isEmpty()),
        "rule.section: " + section + " has no condition");
  }

  /** How surely the rule holds for an article; none when it does not. */
  OptionalDouble applies(Draft draft) {
    RawArticle article = draft.article();
    EditionPlace edition = article.edition();
    boolean place =
        (pages.isEmpty() || (edition != null && pages.contains(String.valueOf(edition.page()))))
            && (publications.isEmpty()
                || (edition != null && publications.contains(edition.facts().publication())))
            && (feeds.isEmpty() || feeds.contains(article.origin().feed().value()))
            && (labels.isEmpty() || article.story().subjects().stream().anyMatch(this::isLabel));
    boolean said = words.isEmpty() || !wordsIn(draft).isEmpty();
    OptionalDouble topical = topical(draft);
    if (!place || !said || topical.isEmpty()) {
      return OptionalDouble.empty();
    }
    boolean wordsAlone =
        topics.isEmpty()
            && pages.isEmpty()
            && labels.isEmpty()
            && feeds.isEmpty()
            && publications.isEmpty();
    return wordsAlone ? OptionalDouble.of(WORDS_ALONE) : topical;
  }

  /** What of the rule the article met, for the record. */
  List<String> evidence(Draft draft) {
    List<String> met = new ArrayList<>(wordsIn(draft));
    draft.sections().stream().map(Section::code).filter(topics::contains).forEach(met::add);
    if (!pages.isEmpty() && draft.article().edition() != null) {
      met.add("page " + draft.article().edition().page());
    }
    return met;
  }

  private List<String> wordsIn(Draft draft) {
    return words.stream()
        .filter(
            word -> draft.headline().text().contains(word) || draft.body().text().contains(word))
        .toList();
  }

  private OptionalDouble topical(Draft draft) {
    return topics.isEmpty()
        ? OptionalDouble.of(1)
        : draft.sections().stream()
            .filter(section -> topics.contains(section.code()))
            .mapToDouble(Section::confidence)
            .max();
  }

  private boolean isLabel(Subject subject) {
    return labels.contains(subject.code())
        || (subject.name() != null && labels.contains(subject.name()));
  }
}
