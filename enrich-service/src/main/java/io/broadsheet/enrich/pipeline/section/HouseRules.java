package io.broadsheet.enrich.pipeline.section;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The newspaper's own sections: a table of rules that it edits itself.
 *
 * @param version a hash of the table, so that an enrichment tells which rules made it
 */
record HouseRules(List<HouseRule> rules, String version) {
  private static final String SCHEME = "house";
  private static final double LEAST = 0.3;
  private static final int VERSION_LENGTH = 12;
  private static final List<String> COLUMNS =
      List.of("section", "names", "topics", "words", "pages", "labels", "feeds", "publications");

  HouseRules {
    rules = List.copyOf(rules);
  }

  /**
   * Reads a table: remarks begin with {@code #}, the next line names the columns, cells are divided
   * by tabs and values in a cell by {@code |}.
   *
   * @throws IllegalArgumentException when a line makes no sense; says which
   */
  static HouseRules parse(String table) {
    List<HouseRule> rules = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line : table.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (!headed) {
        Require.that(cells.equals(COLUMNS), "line " + number + ": columns must be " + COLUMNS);
        headed = true;
      } else {
        rules.add(rule(cells, number));
      }
    }
    Require.that(headed, "the table names no columns");
    return new HouseRules(rules, hash(table));
  }

  private static HouseRule rule(List<String> cells, int line) {
    Require.that(cells.size() <= COLUMNS.size(), "line " + line + ": more cells than columns");
    try {
      String section = cells.getFirst();
      return new HouseRule(
          section,
          names(section, values(cells, 1)),
          values(cells, 2),
          values(cells, 3),
          values(cells, 4),
          values(cells, 5),
          values(cells, 6),
          values(cells, 7));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
    }
  }

  private static List<String> values(List<String> cells, int column) {
    return column >= cells.size()
        ? List.of()
        : Arrays.stream(cells.get(column).split("\\|"))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
  }

  // en=Front page; a section without names goes by its own.
  private static Map<String, String> names(String section, List<String> said) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : said) {
      int equals = name.indexOf('=');
      Require.that(equals > 0, "names: language=name, not " + name);
      names.put(name.substring(0, equals).strip(), name.substring(equals + 1).strip());
    }
    return names.isEmpty() ? Map.of("und", section) : names;
  }

  private static String hash(String table) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(table.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The sections of the house that an article belongs to, in the order of the table. */
  List<Section> of(Draft draft) {
    Map<String, Section> found = new LinkedHashMap<>();
    for (HouseRule rule : rules) {
      OptionalDouble sure = rule.applies(draft);
      if (sure.isPresent() && sure.getAsDouble() >= LEAST) {
        Section section =
            new Section(
                SCHEME,
                SCHEME + ":" + rule.section(),
                rule.names(),
                sure.getAsDouble(),
                SectionOrigin.RULE,
                rule.evidence(draft));
        found.merge(section.code(), section, (a, b) -> a.confidence() >= b.confidence() ? a : b);
      }
    }
    return List.copyOf(found.values());
  }
}
