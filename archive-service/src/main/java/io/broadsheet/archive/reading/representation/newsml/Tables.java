package io.broadsheet.archive.reading.representation.newsml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the standard says of names and order. */
final class Tables {
  /** Names of NewsML-G2's attributes. */
  static final Set<String> ATTRIBUTES = names("attributes.tsv");

  /** Names of NITF's attributes. */
  static final Set<String> NITF_ATTRIBUTES = names("nitf-attributes.tsv");

  /** Children in their order, by the parent's name. */
  static final Map<String, List<String>> ORDER =
      rows("order.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split(" "))));

  private Tables() {}

  private static Set<String> names(String file) {
    return rows(file).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String[]> rows(String name) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
