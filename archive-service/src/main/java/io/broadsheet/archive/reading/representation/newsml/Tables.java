package io.broadsheet.archive.reading.representation.newsml;

import io.broadsheet.contracts.Tsv;
import java.util.List;
import java.util.Map;
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
      Tsv.rows(Tables.class, "order.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split(" "))));

  private Tables() {}

  private static Set<String> names(String file) {
    return Tsv.rows(Tables.class, file).stream()
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }
}
