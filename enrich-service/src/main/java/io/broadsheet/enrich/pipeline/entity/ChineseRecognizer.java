package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.pipeline.entity.tagging.NameTagger;
import io.broadsheet.enrich.pipeline.entity.tagging.Names;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that a Chinese article names, in all of its fields. */
final class ChineseRecognizer {
  private static final double SURE_BODY = 0.9;
  private static final int LONG = 13;
  private static final double TITLED = 0.6;

  private final PersonNames people = new PersonNames();
  private final Namesakes namesakes = new Namesakes();
  private final NameTagger tagger;
  private final Titles titles;
  private final Review review;
  private final PlaceChains chains;
  private final PlaceRecognizer places;
  private final OrganizationRecognizer organizations;
  private final WorksAndEvents worksAndEvents = new WorksAndEvents();

  ChineseRecognizer(Gazetteer gazetteer, NameTagger tagger, Titles titles) {
    chains = new PlaceChains(gazetteer);
    this.tagger = tagger;
    this.titles = titles;
    GenericHeads generic = new GenericHeads();
    places = new PlaceRecognizer(gazetteer, generic);
    organizations = new OrganizationRecognizer(generic);
    review = new Review(generic, people, places, chains);
  }

  /** Mentions field by field, in the order of the fields. */
  List<List<Found>> in(List<SegmentedText> texts, HomeDivisions home) {
    List<Boundaries> boundaries = texts.stream().map(Boundaries::new).toList();
    List<Names> seen = texts.stream().map(tagger::in).toList();
    List<List<Found>> found = new ArrayList<>();
    Map<String, Found> known = new HashMap<>();
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Found> here = new ArrayList<>(once(texts.get(i), boundaries.get(i), seen.get(i)));
      String text = texts.get(i).text();
      for (Found body : BracketedShortForms.in(text, here)) {
        here.add(Found.of(text, body.start(), body.end(), body.type(), body.confidence()));
        given.put(text.substring(body.start(), body.end()), body.name());
      }
      here.forEach(
          mention ->
              known.merge(text.substring(mention.start(), mention.end()), mention, this::surer));
      found.add(here);
    }
    List<List<Found>> everywhere = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text();
      Boundaries edges = boundaries.get(i);
      List<Found> all = new ArrayList<>(found.get(i));
      Names names = seen.get(i);
      Repeats.in(text, edges, known).stream()
          .filter(mention -> isMeant(mention, text, edges))
          .filter(mention -> Weighing.mayRepeat(mention, names))
          .filter(mention -> !isNoPlace(mention, text))
          .forEach(all::add);
      List<Found> settled = Overlaps.settled(WholePlaces.in(text, all));
      everywhere.add(DottedNames.joined(text, settled));
    }
    Map<String, String> full = Abbreviations.of(everywhere);
    full.putAll(given);
    List<List<Found>> complete = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text();
      List<Found> named =
          Abbreviations.named(
              everywhere.get(i), full, mention -> titles.beginAt(text, mention.end()));
      complete.add(withWorks(text, named, home));
    }
    return complete;
  }

  private List<Found> withWorks(String text, List<Found> found, HomeDivisions home) {
    List<Found> all = new ArrayList<>();
    Standing bodies = new Standing();
    for (Found mention : found) {
      boolean isBody = mention.type() == EntityType.ORGANIZATION;
      all.add(isBody ? wholeName(mention, home) : mention);
      if (isBody) {
        bodies.put(mention);
      }
    }
    // 《人民日报》 is a body, and an event may hold one: what names a body is no more than that.
    worksAndEvents.in(text).stream().filter(work -> bodies.over(work).isEmpty()).forEach(all::add);
    all.sort(Comparator.comparingInt(Found::start).thenComparing(Found::type));
    return all;
  }

  private static Found wholeName(Found body, HomeDivisions home) {
    return new Found(
        body.start(), body.end(), body.type(), home.wholeName(body.name()), body.confidence());
  }

  // The model's word stands, but for names that the rules see whole around its parts, and for
  // places of the list and bodies where it sees nothing and does not think that impossible.
  private List<Found> once(SegmentedText text, Boundaries boundaries, Names names) {
    List<Found> byRules = places.in(text, boundaries);
    Standing standing = new Standing();
    review.of(text, boundaries, names.spans(), byRules).forEach(standing::put);
    List<Found> known =
        Stream.concat(byRules.stream(), standing.all().stream())
            .filter(found -> found.type() == EntityType.PLACE && Weighing.isPossible(found, names))
            .toList();
    for (Found body : organizations.in(text, boundaries, known)) {
      List<Found> over = standing.over(body);
      if (over.isEmpty()
          ? Weighing.standsAlone(body, names)
          : over.stream().allMatch(part -> isWholeBody(body, part))) {
        standing.put(body);
      }
    }
    for (Found place : byRules) {
      List<Found> over = standing.over(place);
      if (!over.isEmpty() && chains.isRow(text.text(), place.start(), place.end())) {
        continue;
      }
      if (over.isEmpty()
          ? Weighing.standsAlone(place, names)
          : Weighing.isPossible(place, names)
              && over.stream().allMatch(part -> isWholePlace(place, part))) {
        standing.put(place);
      }
    }
    addTitled(text.text(), boundaries, names, standing);
    return standing.all().stream()
        .filter(mention -> isMeant(mention, text.text(), boundaries))
        .toList();
  }

  // Behind a title stands a name, though the model would by a little rather see words.
  private void addTitled(String text, Boundaries boundaries, Names names, Standing standing) {
    boundaries
        .ends()
        .filter(at -> titles.endAt(text, at))
        .forEach(
            at ->
                IntStream.of(3, 2, 4)
                    .filter(length -> at + length <= text.length())
                    .mapToObj(length -> Found.of(text, at, at + length, EntityType.PERSON, TITLED))
                    .filter(person -> people.isPlausible(person.name()))
                    .filter(person -> standing.over(person).isEmpty())
                    .filter(person -> Weighing.isHolder(person, names))
                    .findFirst()
                    .ifPresent(standing::put));
  }

  private static boolean isWholeBody(Found body, Found part) {
    return (body.confidence() >= SURE_BODY || body.length() >= LONG)
        && part.type() != EntityType.PERSON
        && body.holds(part);
  }

  private static boolean isWholePlace(Found place, Found part) {
    return place.confidence() >= PlaceRecognizer.BY_LAST_WORD
        && part.type() == EntityType.PLACE
        && place.holds(part)
        && place.length() > part.length();
  }

  private boolean isMeant(Found mention, String text, Boundaries boundaries) {
    return switch (mention.type()) {
      case PERSON -> !namesakes.beginBefore(text, mention.end(), boundaries);
      case PLACE -> mention.confidence() >= Weighing.SURE || !isNoPlace(mention, text);
      case ORGANIZATION, EVENT, WORK -> true;
    };
  }

  // However sure of the name elsewhere: “新长城” is not the wall.
  private boolean isNoPlace(Found mention, String text) {
    return mention.type() == EntityType.PLACE
        && places.isNone(text, mention.start(), mention.end());
  }

  private Found surer(Found one, Found other) {
    return one.confidence() >= other.confidence() ? one : other;
  }
}
