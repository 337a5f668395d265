package io.broadsheet.contracts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Data beside a class, tab-separated: remarks with its source, a header, a row a line. A file whose
 * name ends in {@code .gz} is unpacked.
 */
public final class Tsv {
  private Tsv() {}

  /** The rows without remarks and header, each cut at its tabs; empty cells are kept. */
  public static List<String[]> rows(Class<?> beside, String file) {
    try (InputStream packed = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        InputStream in = file.endsWith(".gz") ? new GZIPInputStream(packed) : packed;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The first cell of each row. */
  public static Set<String> words(Class<?> beside, String file) {
    return rows(beside, file).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }
}
