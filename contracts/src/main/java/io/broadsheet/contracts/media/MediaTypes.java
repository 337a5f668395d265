package io.broadsheet.contracts.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file holds, by the end of its name. */
public final class MediaTypes {
  public static final String NDJSON = "application/x-ndjson";
  private static final Map<String, String> BY_EXTENSION = load();

  private MediaTypes() {}

  /** Empty for an extension that no format uses. */
  public static Optional<String> of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(
            BY_EXTENSION.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> load() {
    try (InputStream in = MediaTypes.class.getResourceAsStream("media-types.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
