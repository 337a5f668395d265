package io.broadsheet.archive.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Rows;
import io.broadsheet.archive.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The schema can be spread over machines as it is (record 22): whatever must be unique contains the
 * column that a table is spread by, because one machine alone sees to it.
 */
class DistributionIT {
  private static final Map<String, String> SPREAD_BY =
      Map.of(
          "article", "id",
          "article_version", "article_id",
          "article_entity", "article_id",
          "article_section", "article_id",
          "article_signature", "article_id",
          "article_cluster", "article_id",
          "submission", "id",
          "submission_item", "submission_id");

  // A copy on each machine: small, seldom written, joined with everything.
  private static final Set<String> REFERENCE = Set.of("section", "edition");

  // On one machine: the numbers of changes are in commit order because one row gives them.
  private static final Set<String> ON_ONE_MACHINE =
      Set.of("change", "change_counter", "flyway_schema_history");

  private final Rows rows = new Rows(TestDatabase.migrated());

  @Test
  void knowsOfEachTableWhereItsRowsGo() {
    Set<String> known = new TreeSet<>(SPREAD_BY.keySet());
    known.addAll(REFERENCE);
    known.addAll(ON_ONE_MACHINE);

    assertThat(
            rows.of(
                """
                SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
                  AND relkind IN ('r', 'p') AND NOT relispartition
                """))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void hasTheColumnThatATableIsSpreadByInAllThatIsUnique() {
    SPREAD_BY.forEach(
        (table, column) -> {
          List<String> keys =
              rows.of(
                  """
                  SELECT i.indexrelid::regclass, ? IN (
                      SELECT attname FROM pg_attribute
                      WHERE attrelid = i.indrelid AND attnum = ANY (i.indkey))
                  FROM pg_index i WHERE i.indrelid = ?::regclass AND i.indisunique
                  """,
                  column,
                  table);
          assertThat(keys)
              .as("what is unique in %s", table)
              .isNotEmpty()
              .allMatch(key -> key.endsWith("|t"));
        });
  }

  @Test
  void refersOnlyToRowsOfTheSameMachine() {
    List<String> references =
        rows.of(
            """
            SELECT conrelid::regclass, f.attname, confrelid::regclass, t.attname
            FROM pg_constraint
            JOIN pg_attribute f ON f.attrelid = conrelid AND f.attnum = conkey[1]
            JOIN pg_attribute t ON t.attrelid = confrelid AND t.attnum = confkey[1]
            WHERE contype = 'f'
            """);

    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            reference -> {
              List<String> ends = List.of(reference.split("\\|", -1));
              assertThat(SPREAD_BY).containsEntry(ends.get(0), ends.get(1));
              assertThat(SPREAD_BY).containsEntry(ends.get(2), ends.get(3));
            });
  }

  @Test
  void doesNotNumberByASequenceThatMachinesWouldShare() {
    assertThat(rows.of("SELECT relname FROM pg_class WHERE relkind = 'S'")).isEmpty();
  }
}
