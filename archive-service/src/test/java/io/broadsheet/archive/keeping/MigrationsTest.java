package io.broadsheet.archive.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Migrations since the first release only expand the schema, because instances of the release
 * before run on it while they are replaced. What contracts it, one release after nobody uses it any
 * more, says so in its first line: {@code -- Contracts what V6 left, unused since 0.2.0.}
 */
class MigrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/db/migration");
  // The schema of release 0.1.0.
  private static final int RELEASED = 4;
  private static final String CONTRACTS = "-- Contracts ";

  // Loosening (DROP NOT NULL, DROP DEFAULT, DROP CONSTRAINT) breaks no writer; what follows does.
  private static final List<Pattern> BREAKING =
      Stream.of(
              "\\bdrop\\s+(table|view|function|procedure|index|sequence|schema|type|trigger|column)\\b",
              "\\bdrop\\s+(if\\s+exists\\s+)?(?!constraint\\b|default\\b|not\\s+null\\b|column\\b"
                  + "|table\\b|function\\b|index\\b|trigger\\b)[a-z_]+\\s*[,;]",
              "\\brename\\b",
              "\\balter\\s+(column\\s+)?[a-z_]+\\s+(set\\s+data\\s+)?type\\b",
              "\\bset\\s+not\\s+null\\b",
              "\\b(truncate|delete\\s+from)\\b",
              "\\bcreate\\s+or\\s+replace\\b",
              "\\badd\\s+(column\\s+)?(if\\s+not\\s+exists\\s+)?[a-z_]+\\s+[^,;]*\\bnot\\s+null\\b"
                  + "(?![^,;]*\\bdefault\\b)")
          .map(Pattern::compile)
          .toList();
  private static final Pattern DEFAULT_FIRST =
      Pattern.compile("\\bdefault\\s+[^,;]*\\bnot\\s+null\\b");
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
  private static final Pattern BODY = Pattern.compile("\\$\\$.*?\\$\\$", Pattern.DOTALL);

  static List<Path> sinceTheFirstRelease() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> number(file) > RELEASED).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sinceTheFirstRelease")
  void onlyExpands(Path migration) {
    String text = read(migration);

    if (!text.startsWith(CONTRACTS)) {
      assertThat(breaks(text)).as(migration.getFileName().toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE article_cluster;",
        "ALTER TABLE article DROP COLUMN label, DROP COLUMN number;",
        "ALTER TABLE article DROP label;",
        "DROP FUNCTION IF EXISTS severity(text);",
        "ALTER TABLE article RENAME COLUMN label TO version_label;",
        "ALTER TABLE article ALTER COLUMN version TYPE bigint;",
        "ALTER TABLE article ALTER version SET DATA TYPE bigint;",
        "ALTER TABLE article ALTER COLUMN label SET NOT NULL;",
        "ALTER TABLE article ADD COLUMN told text NOT NULL;",
        "ALTER TABLE article\n  ADD told text NOT NULL, ADD at timestamptz DEFAULT now();",
      })
  void seesWhatBreaksTheReleaseBefore(String sql) {
    assertThat(breaks(sql)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- DROP TABLE article;\nCREATE TABLE shelf (id uuid PRIMARY KEY, name text NOT NULL);",
        "ALTER TABLE article ADD COLUMN told text NOT NULL DEFAULT 'shown';",
        "ALTER TABLE article ADD COLUMN told text DEFAULT 'shown' NOT NULL;",
        "ALTER TABLE article ADD COLUMN turns_at timestamptz;",
        "ALTER TABLE article ALTER COLUMN content_hash DROP NOT NULL;",
        "ALTER TABLE change DROP CONSTRAINT change_kind_check;",
        "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DROP TABLE x; END $$;",
      })
  void letsExpansionsPass(String sql) {
    assertThat(breaks(sql)).isEmpty();
  }

  @Test
  void numbersThemWithoutAGap() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Integer> numbers = files.map(MigrationsTest::number).sorted().toList();
      assertThat(numbers)
          .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList());
    }
  }

  private static List<String> breaks(String sql) {
    String plain = BODY.matcher(COMMENT.matcher(sql).replaceAll("")).replaceAll("''");
    plain = DEFAULT_FIRST.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("default x");
    List<String> found = new ArrayList<>();
    for (Pattern pattern : BREAKING) {
      pattern.matcher(plain).results().forEach(match -> found.add(match.group()));
    }
    return found;
  }

  private static int number(Path migration) {
    return Integer.parseInt(migration.getFileName().toString().replaceAll("V([0-9]+)__.*", "$1"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
