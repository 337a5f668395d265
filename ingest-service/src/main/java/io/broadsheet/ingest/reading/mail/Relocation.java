package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Repair;
import io.broadsheet.contracts.article.TextMap;
import io.broadsheet.ingest.reading.mail.Part.Extent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * From places in a text that another reader was given to places in the mail.
 *
 * @param text as it was given
 * @param map of all of it
 * @param place the part of the mail that it was taken from, which is as much as can be said where
 *     the mail has it encoded
 */
record Relocation(Placed text, TextMap map, Extent place) {
  static Relocation of(Placed text, Extent place) {
    return new Relocation(text, new TextMap(text.runs()), place);
  }

  Reading reading(Reading reading) {
    Map<String, TextMap> maps = new LinkedHashMap<>();
    reading
        .maps()
        .forEach(
            (field, map) -> {
              TextMap through = text.through(map);
              if (!through.runs().isEmpty()) {
                maps.put(field, through);
              }
            });
    return new Reading(reading.confidence(), repairs(reading.repairs()), maps);
  }

  List<Repair> repairs(List<Repair> repairs) {
    return repairs.stream().map(this::repair).toList();
  }

  private Repair repair(Repair repair) {
    OptionalInt start = map.rawOf(repair.rawStart());
    OptionalInt last = map.rawOf(Math.max(repair.rawStart(), repair.rawEnd() - 1));
    boolean isPlaced =
        start.isPresent() && last.isPresent() && start.getAsInt() <= last.getAsInt() + 1;
    int end =
        isPlaced ? last.getAsInt() + (repair.rawEnd() > repair.rawStart() ? 1 : 0) : place.end();
    return new Repair(
        repair.kind(),
        repair.articleId(),
        isPlaced ? start.getAsInt() : place.start(),
        end,
        repair.confidence(),
        repair.note());
  }
}
