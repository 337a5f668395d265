package io.broadsheet.benchmarks.enrichment;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.PlaceFacts;
import io.broadsheet.enrich.pipeline.Enricher;
import io.broadsheet.launcher.terminal.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many places of a labelled set are found, and of how many it is right what they mean. */
final class Places {
  private Places() {}

  static Map<String, Object> measured(Path root, Enricher enricher, Terminal terminal) {
    int labels = 0;
    int found = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (LabelledPlaces sentence :
        LabelledPlaces.in(root.resolve("enrich-service/data/places/sentences.tsv"))) {
      List<Entity> entities =
          enricher.enrich(Stories.of(sentence.home(), sentence.text())).entities();
      for (LabelledPlaces.Label label : sentence.labels()) {
        labels++;
        Optional<String> said = at(label, entities).map(Places::meaning);
        found += said.isPresent() ? 1 : 0;
        if (said.filter(label.meaning()::equals).isPresent()) {
          right++;
        } else {
          String name = sentence.text().substring(label.start(), label.end());
          wrong.add(name + " " + label.meaning() + ": " + said.orElse("not found"));
        }
      }
    }
    terminal.line(
        String.format(
            Locale.ROOT,
            "places: %d of %d found whole; of these %.1f %% mean what they should, of all %.1f %%",
            found,
            labels,
            found == 0 ? 0 : 100.0 * right / found,
            labels == 0 ? 0 : 100.0 * right / labels));
    if (!wrong.isEmpty()) {
      terminal.line("otherwise: " + String.join("; ", wrong));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("placesLabelled", labels);
    json.put("placesFound", found);
    json.put("placesRight", right);
    return json;
  }

  private static Optional<Entity> at(LabelledPlaces.Label label, List<Entity> entities) {
    return entities.stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .filter(
            entity ->
                entity.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.field().equals("body")
                                && mention.start() == label.start()
                                && mention.end() == label.end()))
        .findFirst();
  }

  // In the words of the labels: a code, else the kind of what has none, else that it is unclear.
  private static String meaning(Entity place) {
    PlaceFacts facts = place.place();
    if (place.code() != null) {
      return place.code();
    }
    return facts != null && place.candidates().isEmpty() ? facts.kind() : "?";
  }
}
