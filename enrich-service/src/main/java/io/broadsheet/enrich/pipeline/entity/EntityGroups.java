package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PERSON;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the mentions of one name into one entity, with the titles that stand beside them. */
final class EntityGroups {
  private record Key(EntityType type, String name) {}

  private static final class Group {
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private double confidence;
  }

  private final Draft draft;
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  EntityGroups(Draft draft) {
    this.draft = draft;
  }

  /** Adds a field's mentions, in the order of its text. */
  void add(SegmentedText text, List<Found> found, @Nullable Titles titles) {
    Map<Integer, Found> organizations = new HashMap<>();
    found.stream()
        .filter(mention -> mention.type() == ORGANIZATION)
        .forEach(mention -> organizations.put(mention.end(), mention));
    Found before = null;
    Titles.Before titlesBefore = Titles.Before.NONE;
    for (Found mention : found) {
      Group group =
          groups.computeIfAbsent(new Key(mention.type(), mention.name()), key -> new Group());
      group.mentions.add(draft.mention(text.field(), mention.start(), mention.end()));
      group.confidence = Math.max(group.confidence, mention.confidence());
      if (titles != null && mention.type() == PERSON) {
        Titles.Before own = titles.before(text.text(), mention.start(), organizations);
        if (own.titles().isEmpty() && isNextInList(text.text(), before, mention)) {
          own = titlesBefore.forTheNext();
        }
        group.titles.addAll(own.titles());
        titles.after(text.text(), mention.end()).ifPresent(group.titles::add);
        titlesBefore = own;
        before = mention;
      }
    }
  }

  /** In the order of their first mentions. */
  List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    groups.forEach(
        (key, group) ->
            entities.add(
                new Entity(
                    key.type().word() + ":" + key.name(),
                    key.type(),
                    key.name(),
                    List.copyOf(group.titles),
                    null,
                    List.of(),
                    group.confidence,
                    group.mentions)));
    return entities;
  }

  private static boolean isNextInList(String text, @Nullable Found before, Found mention) {
    return before != null
        && before.end() + 1 == mention.start()
        && "、和与及".indexOf(text.charAt(before.end())) >= 0;
  }
}
