package io.broadsheet.enrich.pipeline.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A table in a resource: lines that begin with {@code #} are remarks, the next line names the
 * columns, every other line is a row of tab-separated cells. A name that ends in {@code .gz} is
 * unpacked.
 */
public final class Tsv {
  private Tsv() {}

  /**
   * The rows of a table that lies beside a class. A row may have fewer cells than the header.
   *
   * @throws IllegalStateException when there is no such resource
   */
  public static List<String[]> rows(Class<?> beside, String name) {
    try (InputStream resource = beside.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
      }
      InputStream plain =
          name.endsWith(".gz") ? new GZIPInputStream(resource) : new BufferedInputStream(resource);
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name, e);
    }
  }

  /** The first column of a table. */
  public static Set<String> words(Class<?> beside, String name) {
    return rows(beside, name).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }
}
