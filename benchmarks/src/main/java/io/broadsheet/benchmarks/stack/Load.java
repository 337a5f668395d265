package io.broadsheet.benchmarks.stack;

import io.broadsheet.benchmarks.editions.printing.EditionMaker;
import io.broadsheet.benchmarks.editions.truth.TrueArticle;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Simple articles of the length that papers print, no two of them the same. */
public final class Load {
  private final long seed;
  private int edition;
  private int made;
  private long characters;
  private final List<TrueArticle> waiting = new ArrayList<>();

  public Load(long seed) {
    this.seed = seed;
  }

  /** Characters of all bodies made so far. */
  public long characters() {
    return characters;
  }

  /** Writes so many articles, one a line. */
  public Path write(Path folder, int articles) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      lines.append(new String(Json.write(next()), StandardCharsets.UTF_8)).append('\n');
    }
    try {
      return Files.writeString(folder.resolve("load-" + made + ".ndjson"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> next() {
    while (waiting.isEmpty()) {
      edition++;
      EditionMaker.edition(seed, edition).truth().articles().stream()
          .filter(article -> article.headline() != null)
          .forEach(waiting::add);
    }
    TrueArticle article = waiting.removeFirst();
    made++;
    characters += article.body().length();
    return Map.of(
        "guid", "load-" + seed + "-" + made,
        "headline", article.title(),
        "body", article.body());
  }
}
