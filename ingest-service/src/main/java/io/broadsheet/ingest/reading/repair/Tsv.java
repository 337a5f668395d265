package io.broadsheet.ingest.reading.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The tab-separated files of two columns beside this class; what a word has twice is put together.
 */
final class Tsv {
  private Tsv() {}

  static Map<String, String> of(String file) {
    try (InputStream in = Tsv.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0], row -> row[1], (one, other) -> one + " " + other));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
