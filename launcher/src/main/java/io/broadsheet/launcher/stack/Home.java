package io.broadsheet.launcher.stack;

import io.broadsheet.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The directory that holds everything a stack remembers. */
public record Home(Path directory) {
  public Home {
    directory = directory.toAbsolutePath().normalize();
  }

  public Path kafka() {
    return directory.resolve("kafka");
  }

  public Path postgresql() {
    return directory.resolve("postgresql");
  }

  public Path keys() {
    return directory.resolve("keys");
  }

  Path languageData() {
    return directory.resolve("language-data");
  }

  /** Process ids and what else is true only while the stack runs. */
  Path run() {
    return directory.resolve("run");
  }

  public Path log(Part part) {
    return directory.resolve("logs").resolve(part.word() + ".log");
  }

  Path pidFile(Part part) {
    return run().resolve(part.word() + ".pid");
  }

  /** There from the moment that somebody wants the stack up until somebody wants it down. */
  Path wanted() {
    return run().resolve("wanted");
  }

  void make() {
    try {
      for (String name : List.of("kafka", "postgresql", "keys", "run", "logs")) {
        Files.createDirectories(directory.resolve(name));
      }
    } catch (IOException e) {
      throw new Failure("cannot write to " + directory + ": " + e.getMessage(), e);
    }
  }

  /** Removes what {@link #make} made, and the directory itself if nothing else is in it. */
  public void wipe() {
    try {
      for (String name : List.of("kafka", "postgresql", "keys", "run", "logs", "language-data")) {
        delete(directory.resolve(name));
      }
      try (Stream<Path> rest = Files.list(directory)) {
        if (rest.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(directory);
    } catch (IOException e) {
      throw new Failure("cannot clear " + directory + ": " + e.getMessage(), e);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.notExists(tree)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(tree)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
