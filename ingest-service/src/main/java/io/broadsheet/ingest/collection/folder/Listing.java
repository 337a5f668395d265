package io.broadsheet.ingest.collection.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * What lies in a folder and the folders in it, oldest first: of two versions of a story the later
 * one has to come later. No link is followed, and there is an end to how much one look takes in.
 *
 * @param unreadable folders and files that cannot be looked at
 */
record Listing(List<Found> found, List<Path> unreadable) {
  private static final int MOST = 10_000;

  /** A file, or whatever else lies there. */
  record Found(Path file, BasicFileAttributes attributes) {}

  Listing {
    found = List.copyOf(found);
    unreadable = List.copyOf(unreadable);
  }

  /** Of the files that are to come. */
  static Listing of(Layout layout, int deepest) throws IOException {
    Visitor visitor = new Visitor(layout);
    Files.walkFileTree(layout.root(), EnumSet.noneOf(FileVisitOption.class), deepest, visitor);
    return visitor.listing();
  }

  /** Of the files that this instance took. */
  static Listing taken(Layout layout) throws IOException {
    Visitor visitor = new Visitor(new Layout(layout.taking(), layout.instance()));
    Files.walkFileTree(layout.taking(), visitor);
    return visitor.listing();
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Layout layout;
    private final List<Found> found = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();

    Visitor(Layout layout) {
      this.layout = layout;
    }

    Listing listing() {
      found.sort(
          Comparator.comparing((Found one) -> one.attributes().lastModifiedTime())
              .thenComparing(Found::file));
      return new Listing(found, unreadable);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isRoot = folder.equals(layout.root());
      return !isRoot && (layout.isOwn(folder) || FileNames.isPassedOver(folder))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A folder is told as a file where the walk ends for its depth.
      if (!FileNames.isPassedOver(file) && !attributes.isDirectory()) {
        found.add(new Found(file, attributes));
      } else if (attributes.isDirectory()) {
        unreadable.add(file);
      }
      return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      unreadable.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
