package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells where a story is at home before its places are looked at. */
final class Surroundings {
  private static final int PREFECTURE = 2;

  private final Gazetteer gazetteer;
  private final Atlas atlas;

  Surroundings(Gazetteer gazetteer, Atlas atlas) {
    this.gazetteer = gazetteer;
    this.atlas = atlas;
  }

  /** The places of the paper, of the dateline, and of the bodies that are named in full. */
  List<Evidence> of(Draft draft) {
    Set<Evidence> known = new LinkedHashSet<>();
    RawArticle article = draft.article();
    if (article.edition() != null) {
      addAllIn(article.edition().facts().publication(), known);
    }
    var dateline = article.story().dateline();
    if (dateline != null) {
      addAllIn(dateline.place(), known);
      addAllIn(dateline.source(), known);
    }
    draft.entities().stream()
        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
        .map(Entity::name)
        // No more would be looked at.
        .takeWhile(name -> known.size() < PlaceContext.MOST)
        .forEach(name -> addAllAtStart(name, known));
    return List.copyOf(known);
  }

  private void addAllIn(@Nullable String text, Set<Evidence> known) {
    if (text == null) {
      return;
    }
    List<Place> whole = atlas.named(text);
    if (whole.size() == 1) {
      known.add(new Evidence(text, whole.getFirst()));
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int end = addAt(text, at, known);
      at = end > 0 ? end : at + 1;
    }
  }

  // 聊城市东昌府区人民法院 lies there; a place in the middle of a body's name may be what it is about.
  private void addAllAtStart(String body, Set<Evidence> known) {
    int at = 0;
    while (at >= 0 && at < body.length()) {
      at = addAt(body, at, known);
    }
  }

  // Returns where the place ends, or -1.
  private int addAt(String text, int at, Set<Evidence> known) {
    var match = gazetteer.startingAt(text, at);
    if (match.isEmpty()) {
      return -1;
    }
    Gazetteer.Entry entry = match.get().value();
    Division first = entry.divisions().getFirst();
    if (!first.isCountry() && (entry.divisions().size() == 1 || first.level() <= PREFECTURE)) {
      known.add(new Evidence(entry.name(), Place.of(first)));
    }
    return match.get().end();
  }
}
