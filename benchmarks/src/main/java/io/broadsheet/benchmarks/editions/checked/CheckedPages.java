package io.broadsheet.benchmarks.editions.checked;

import io.broadsheet.benchmarks.editions.truth.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All pages beside this class: {@code NAME.md} or {@code NAME.txt} with {@code NAME.truth.json}.
 */
public final class CheckedPages {
  private static final String FOLDER = "io/broadsheet/benchmarks/editions/checked";

  private CheckedPages() {}

  /** In the order of their names. */
  public static List<Sample> all() {
    List<Sample> pages = new ArrayList<>();
    try {
      for (URL place : Collections.list(CheckedPages.class.getClassLoader().getResources(FOLDER))) {
        pages.addAll(at(place.toURI()));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(FOLDER, e);
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER, e);
    }
    return pages;
  }

  private static List<Sample> at(URI place) throws IOException {
    if (!place.getScheme().equals("jar")) {
      return of(Path.of(place));
    }
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return of(jar.getPath(FOLDER));
    }
  }

  /** The pages of a folder. */
  public static List<Sample> of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md") || file.toString().endsWith(".txt"))
          .sorted()
          .map(CheckedPages::page)
          .toList();
    }
  }

  private static Sample page(Path file) {
    String fileName = String.valueOf(file.getFileName());
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    try {
      String text = Files.readString(file);
      byte[] truth = Files.readAllBytes(file.resolveSibling(name + ".truth.json"));
      return new Sample(
          name,
          fileName.endsWith(".md") ? "text/markdown" : "text/plain",
          text,
          TruthFile.read(truth, text),
          Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(fileName, e);
    }
  }
}
