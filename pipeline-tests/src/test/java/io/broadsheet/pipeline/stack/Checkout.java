package io.broadsheet.pipeline.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that the tests post. */
public final class Checkout {
  private Checkout() {}

  /** The folder with {@code ./broadsheet}. */
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("broadsheet")) ? here : here.getParent();
    if (root == null || Files.notExists(root.resolve("broadsheet"))) {
      throw new IllegalStateException("run in the checkout or in pipeline-tests, not in " + here);
    }
    return root;
  }

  /** What {@code demo} posts. */
  public static List<Path> seeds() {
    try (Stream<Path> files = Files.list(root().resolve("seeds"))) {
      return files
          .filter(file -> !file.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A real front page, which is not the project's to publish: there on some machines only. */
  public static Optional<Path> realPage() {
    Path page = root().resolveSibling("shared/seeds/000_481f327c6f8b361f.txt");
    return Files.exists(page) ? Optional.of(page) : Optional.empty();
  }
}
