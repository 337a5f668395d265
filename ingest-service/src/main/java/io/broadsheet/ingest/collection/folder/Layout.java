package io.broadsheet.ingest.collection.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/**
 * Where files lie in a watched folder: those to come anywhere but in {@code done}, {@code refused}
 * and what is hidden; those being taken below {@code .taking}, in a folder for each instance.
 *
 * @param instance that this process is called
 */
record Layout(Path root, String instance) {
  private static final String TAKING = ".taking";
  private static final int MOST_NAMESAKES = 100_000;

  /** Where all instances keep what they are taking. */
  Path allTaking() {
    return root.resolve(TAKING);
  }

  /** Where this instance keeps what it is taking. */
  Path taking() {
    return allTaking().resolve(instance);
  }

  Path done(LocalDate day) {
    return root.resolve("done").resolve(day.toString());
  }

  Path refused() {
    return root.resolve("refused");
  }

  /** Whether nothing that is to come lies there. */
  boolean isOwn(Path folder) {
    return folder.equals(root.resolve("done"))
        || folder.equals(refused())
        || folder.equals(allTaking());
  }

  /** Makes a file its own that lay in the folder; the one that renames it first has it. */
  Path claim(Path file) throws IOException {
    Path claimed = taking().resolve(root.relativize(file));
    Files.createDirectories(claimed.getParent());
    return Files.move(file, claimed, StandardCopyOption.ATOMIC_MOVE);
  }

  /** As it was called in the folder, with {@code /} between its parts. */
  String nameOf(Path claimed) {
    return taking().relativize(claimed).toString().replace('\\', '/');
  }

  /**
   * A place in a folder that nobody else gets, under the file's own name or, where that is taken,
   * with a number behind it.
   */
  Path place(Path folder, Path claimed) throws IOException {
    Path wanted = folder.resolve(taking().relativize(claimed));
    Files.createDirectories(wanted.getParent());
    String name = wanted.getFileName().toString();
    int dot = name.lastIndexOf('.') <= 0 ? name.length() : name.lastIndexOf('.');
    for (int number = 1; number < MOST_NAMESAKES; number++) {
      String other = name.substring(0, dot) + "~" + number + name.substring(dot);
      Path place = number == 1 ? wanted : wanted.resolveSibling(other);
      try {
        return Files.createFile(place);
      } catch (FileAlreadyExistsException e) {
        // The next number, then.
      }
    }
    throw new FileAlreadyExistsException(wanted.toString());
  }

  /** Puts a file into a place that {@link #place} kept for it. */
  static void put(Path claimed, Path place) throws IOException {
    Files.move(claimed, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
