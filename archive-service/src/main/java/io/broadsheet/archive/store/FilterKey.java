package io.broadsheet.archive.store;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.PlaceFacts;
import io.broadsheet.contracts.enrichment.Section;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The values that a version is found by, folded; a filter folds what it is asked in the same way.
 */
public final class FilterKey {
  // An entry of an index holds 2,704 bytes at most; whoever sends more is no reason to lose a
  // story.
  private static final int LONGEST = 400;
  private static final int KEPT = 300;

  private FilterKey() {}

  /**
   * Width, case and outer space do not tell names apart. What is too long for an index keeps its
   * beginning, with a name for all of it behind.
   */
  public static String of(String value) {
    String folded =
        Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    return folded.length() <= LONGEST ? folded : shortened(folded);
  }

  /** Whether a code is short enough for the tables that have it as their key. */
  static boolean fits(String code) {
    return code.length() <= LONGEST;
  }

  private static String shortened(String folded) {
    int end = Character.isHighSurrogate(folded.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
    UUID name = UUID.nameUUIDFromBytes(folded.getBytes(StandardCharsets.UTF_8));
    return folded.substring(0, end) + "…" + name;
  }

  /** A division code without its trailing zeros: 371500 is 3715, so that it leads what is in it. */
  public static String placeCode(String code) {
    String shortest = code.strip();
    // Villages and towns have three digits each, the levels above two.
    while (shortest.length() > 6 && shortest.length() % 3 == 0 && shortest.endsWith("000")) {
      shortest = shortest.substring(0, shortest.length() - 3);
    }
    while (shortest.length() <= 6 && shortest.length() > 2 && shortest.endsWith("00")) {
      shortest = shortest.substring(0, shortest.length() - 2);
    }
    return shortest;
  }

  static List<String> entities(Enrichment enrichment, EntityType type) {
    return keys(
        enrichment.entities().stream().filter(entity -> entity.type() == type),
        entity -> Stream.of(entity.id(), entity.name()));
  }

  /**
   * A place is found by each of its names and by those of all that it lies in, and abroad by its
   * ISO code; codes of divisions have keys of their own.
   */
  static List<String> places(Enrichment enrichment) {
    return keys(
        enrichment.entities().stream().filter(entity -> entity.type() == EntityType.PLACE),
        entity -> {
          PlaceFacts facts = entity.place();
          String code = entity.code();
          Stream<String> own =
              code == null || isDivision(code)
                  ? Stream.of(entity.id(), entity.name())
                  : Stream.of(entity.id(), entity.name(), code);
          return facts == null
              ? own
              : Stream.of(own, facts.alsoCalled().stream(), facts.within().stream())
                  .flatMap(names -> names);
        });
  }

  static List<String> authors(List<Author> authors) {
    return keys(authors.stream(), author -> Stream.of(author.name()));
  }

  static List<String> sections(List<Section> sections) {
    return keys(
        sections.stream(),
        section ->
            Stream.concat(
                Stream.of(
                    section.code(), section.code().substring(section.code().indexOf(':') + 1)),
                section.names().values().stream()));
  }

  /** Levels of GB/T 2260 and GB/T 10114: province, prefecture, county, town, village. */
  static List<String> placeCodes(List<Entity> entities) {
    return entities.stream()
        .filter(entity -> entity.type() == EntityType.PLACE)
        .map(Entity::code)
        .filter(code -> code != null && !code.isBlank() && isDivision(code))
        .flatMap(code -> levels(placeCode(code)).stream())
        .distinct()
        .sorted()
        .toList();
  }

  // Codes of countries begin with a letter.
  private static boolean isDivision(String code) {
    return Character.isDigit(code.charAt(0));
  }

  private static List<String> levels(String code) {
    List<String> levels = new ArrayList<>();
    for (int length : new int[] {2, 4, 6, 9}) {
      if (length < code.length()) {
        levels.add(code.substring(0, length));
      }
    }
    levels.add(code);
    return levels;
  }

  private static <T> List<String> keys(Stream<T> things, Function<T, Stream<String>> names) {
    return things.flatMap(names).map(FilterKey::of).distinct().sorted().toList();
  }
}
