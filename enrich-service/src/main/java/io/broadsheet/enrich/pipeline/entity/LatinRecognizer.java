package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PERSON;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.enrich.pipeline.entity.tagging.LatinTagger;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that an article in Latin letters names, in all of its fields. */
final class LatinRecognizer {
  private static final List<String> SAINTS = List.of("St ", "St. ");

  private final Set<String> numbers = Tsv.words(LatinRecognizer.class, "english-number-words.tsv");
  private final LatinTagger tagger;

  LatinRecognizer(LatinTagger tagger) {
    this.tagger = tagger;
  }

  /** Mentions field by field, in the order of the fields. */
  List<List<Found>> in(List<SegmentedText> texts) {
    List<List<Found>> found = new ArrayList<>();
    Map<String, Found> known = new HashMap<>();
    for (SegmentedText text : texts) {
      List<Found> here = once(text);
      here.forEach(mention -> known.merge(mention.name(), mention, LatinRecognizer::surer));
      found.add(here);
    }
    FamilyNames.add(known);
    List<List<Found>> everywhere = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Found> all = new ArrayList<>();
      found.get(i).forEach(mention -> all.add(named(mention, known)));
      all.addAll(Repeats.in(texts.get(i).text(), new Boundaries(texts.get(i)), known));
      everywhere.add(Overlaps.settled(all));
    }
    return everywhere;
  }

  private List<Found> once(SegmentedText text) {
    List<Found> found = new ArrayList<>();
    LatinDateline.in(text).ifPresent(found::add);
    tagger.in(text).stream()
        .map(
            span ->
                Found.of(
                    text.text(),
                    startOf(text.text(), span.start()),
                    span.end(),
                    span.type(),
                    span.probability()))
        .filter(mention -> !isNumber(mention.name()))
        // The dateline's form is surer than what its words look like.
        .filter(mention -> found.isEmpty() || !found.getFirst().overlaps(mention))
        .toList()
        .forEach(found::add);
    return found;
  }

  // Thirty-one at the beginning of a sentence has a capital like any name.
  private boolean isNumber(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[ -]")).allMatch(numbers::contains);
  }

  // St Mary's Hospital: a saint's St is part of what is called after the saint.
  private static int startOf(String text, int start) {
    return SAINTS.stream()
        .filter(saint -> text.startsWith(saint, start - saint.length()))
        .filter(saint -> start == saint.length() || text.charAt(start - saint.length() - 1) == ' ')
        .findFirst()
        .map(saint -> start - saint.length())
        .orElse(start);
  }

  // A family name alone takes the whole name, and what is somebody's family name is that person.
  private static Found named(Found mention, Map<String, Found> known) {
    Found whole = known.getOrDefault(mention.name(), mention);
    boolean isSomebody = whole.type() == PERSON && !whole.name().equals(mention.name());
    return new Found(
        mention.start(),
        mention.end(),
        isSomebody ? PERSON : mention.type(),
        whole.type() == mention.type() || isSomebody ? whole.name() : mention.name(),
        mention.confidence());
  }

  private static Found surer(Found one, Found other) {
    return one.confidence() >= other.confidence() ? one : other;
  }
}
