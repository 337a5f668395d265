package io.broadsheet.enrich.pipeline.entity;

import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.pipeline.linking.Gazetteer;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that a Chinese article names, in all of its fields. */
final class ChineseRecognizer {
  private final PersonNames names = new PersonNames();
  private final PeopleRecognizer people;
  private final PlaceRecognizer places;
  private final OrganizationRecognizer organizations;

  ChineseRecognizer(Gazetteer gazetteer, Titles titles) {
    GenericHeads generic = new GenericHeads();
    people = new PeopleRecognizer(names, titles);
    places = new PlaceRecognizer(gazetteer, generic);
    organizations = new OrganizationRecognizer(generic);
  }

  /** Mentions field by field, in the order of the fields. */
  List<List<Found>> in(List<SegmentedText> texts) {
    List<Boundaries> boundaries = texts.stream().map(Boundaries::new).toList();
    List<List<Found>> found = new ArrayList<>();
    Map<String, Found> known = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Found> here = once(texts.get(i), boundaries.get(i));
      String text = texts.get(i).text();
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
      Repeats.in(text, edges, known).stream()
          .filter(mention -> isMeant(mention, text, edges))
          .forEach(all::add);
      everywhere.add(Overlaps.settled(WholePlaces.in(text, all)));
    }
    return everywhere;
  }

  private List<Found> once(SegmentedText text, Boundaries boundaries) {
    List<Found> all = new ArrayList<>(people.in(text, boundaries));
    List<Found> listed = places.in(text, boundaries);
    all.addAll(listed);
    all.addAll(organizations.in(text, boundaries, listed));
    all.removeIf(mention -> !isMeant(mention, text.text(), boundaries));
    return Overlaps.settled(all);
  }

  private boolean isMeant(Found mention, String text, Boundaries boundaries) {
    return mention.type() != EntityType.PERSON
        || !names.isSomethingElse(text, mention.end(), boundaries);
  }

  private Found surer(Found one, Found other) {
    return one.confidence() >= other.confidence() ? one : other;
  }
}
