package io.broadsheet.enrich.pipeline.linking;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sentence whose places a person has labelled: {@code [鼓楼区|320302]}. */
record LabelledPlaces(String home, String text, List<Label> labels) {
  /** A name's place in the text, and the code, kind or question mark that belongs to it. */
  record Label(int start, int end, String meaning) {}

  static List<LabelledPlaces> all() {
    try {
      return Files.readAllLines(Path.of("data", "places", "sentences.tsv")).stream()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", 2))
          .map(cells -> of(cells[0], cells[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LabelledPlaces of(String home, String line) {
    StringBuilder text = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      if (line.charAt(at) != '[') {
        text.append(line.charAt(at++));
        continue;
      }
      int bar = line.indexOf('|', at);
      int close = line.indexOf(']', at);
      int start = text.length();
      text.append(line, at + 1, bar);
      labels.add(new Label(start, text.length(), line.substring(bar + 1, close)));
      at = close + 1;
    }
    return new LabelledPlaces(home, text.toString(), labels);
  }

  /** The article with its names found, as the stage before linking leaves it. */
  Draft draft() {
    Draft draft =
        new Draft(
            home.equals("-")
                ? Articles.story("题", text)
                : Articles.printedIn(home + "日报", home, "题", text));
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (Label label : labels) {
      mentions
          .computeIfAbsent(text.substring(label.start, label.end), name -> new ArrayList<>())
          .add(new Mention("body", label.start, label.end, null, null));
    }
    List<Entity> entities = new ArrayList<>();
    mentions.forEach(
        (name, at) ->
            entities.add(
                new Entity(
                    "place:" + name, EntityType.PLACE, name, List.of(), null, List.of(), 0.9, at)));
    draft.entities(entities);
    return draft;
  }

  /** What a linked entity says of a label's place, in the words of the labels. */
  static String meaning(Entity place) {
    if (place.code() != null) {
      return place.code();
    }
    return place.candidates().isEmpty() && place.place() != null ? place.place().kind() : "?";
  }
}
