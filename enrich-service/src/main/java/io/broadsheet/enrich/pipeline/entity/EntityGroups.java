package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PERSON;

import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.TextMap;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.pipeline.text.SegmentedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

  private final Reading reading;
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  EntityGroups(Reading reading) {
    this.reading = reading;
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
      group.mentions.add(mention(text.field(), mention));
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

  private Mention mention(String field, Found found) {
    TextMap map = reading.maps().get(field);
    if (map != null) {
      OptionalInt start = map.rawOf(found.start());
      OptionalInt last = map.rawOf(found.end() - 1);
      if (start.isPresent() && last.isPresent() && last.getAsInt() >= start.getAsInt()) {
        return new Mention(
            field, found.start(), found.end(), start.getAsInt(), last.getAsInt() + 1);
      }
    }
    return new Mention(field, found.start(), found.end(), null, null);
  }
}
