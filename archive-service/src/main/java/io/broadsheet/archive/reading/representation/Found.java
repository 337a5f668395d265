package io.broadsheet.archive.reading.representation;

import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Subject;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.ModelRef;
import io.broadsheet.contracts.enrichment.Section;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the machine found and the feed did not say itself. */
public final class Found {
  private static final double PERCENT = 100;

  private Found() {}

  /** Sections that are no subject of the feed's. */
  public static List<Section> sections(ArticleView article) {
    Set<String> said =
        article.text().subjects().stream().map(Subject::code).collect(Collectors.toSet());
    return article.tags().sections().stream()
        .filter(section -> !said.contains(section.code()))
        .toList();
  }

  /** People, places and other things that the feed does not name. */
  public static List<Entity> entities(ArticleView article) {
    Set<String> said =
        article.wire().filing().named().stream()
            .map(Subject::name)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return article.tags().entities().stream()
        .filter(entity -> !said.contains(entity.name()))
        .toList();
  }

  /** Who found what a stage finds, for formats that name the one who said so. */
  public static String by(ArticleView article, String stage) {
    return article.tags().models().stream()
        .filter(model -> model.stage().equals(stage))
        .findFirst()
        .map((ModelRef model) -> model.name() + " " + model.version())
        .orElse("Broadsheet");
  }

  /** A share as whole percent, as the wires write it. */
  public static int percent(double share) {
    return (int) Math.round(share * PERCENT);
  }

  /** A section's name in the article's language, else in English, else any. */
  public static String name(Section section, String language) {
    String name = section.names().get(language);
    if (name == null) {
      name = section.names().get("en");
    }
    return name == null
        ? section.names().values().stream().sorted().findFirst().orElse(section.code())
        : name;
  }
}
