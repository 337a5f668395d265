package io.broadsheet.ingest.collection.folder;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.access.FeedRegistered;
import io.broadsheet.contracts.collection.FeedSource;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.ingest.Feeds;
import io.broadsheet.ingest.submission.Delivery;
import io.broadsheet.ingest.submission.Handed;
import io.broadsheet.runtime.event.EventJson;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A watched folder, what is put into it and what was handed in from it, on a clock of its own. */
final class DropFolder {
  private static final Handed TAKEN = new Handed.Taken(SubmissionId.random(), List.of());

  private final Path root;
  private final List<Delivery> handed = new ArrayList<>();
  private final Deque<Handed> outcomes = new ArrayDeque<>();
  private final List<String> counted = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-23T17:30:00Z");

  DropFolder(Path root) {
    this.root = root;
  }

  /** A process that watches it. */
  FolderRound watcher(String instance) {
    return watcher(instance, null);
  }

  FolderRound watcher(String instance, @Nullable String mediaType) {
    FeedRegistered feed = Feeds.countyPaper().from(FeedSource.folder(root.toString(), mediaType));
    return new FolderRound(
        feed,
        new Layout(root, instance),
        delivery -> {
          handed.add(delivery);
          return outcomes.isEmpty() ? TAKEN : outcomes.remove();
        },
        new FolderRound.Limits(settings(Map.of()), 1_000),
        (id, outcome) -> counted.add(outcome),
        () -> now);
  }

  static FolderSettings settings(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(FolderSettings.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(FolderSettings.class);
  }

  /** The next documents end so, one after the other; all later ones are taken. */
  DropFolder answering(Handed... handed) {
    outcomes.addAll(List.of(handed));
    return this;
  }

  Path put(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    // Later files are later, also on a disk whose clock has seconds only.
    Files.setLastModifiedTime(file, FileTime.from(now.plusMillis(handed.size() + files().size())));
    return file;
  }

  /** Two looks, far enough apart for a finished file to count as finished. */
  void looks(FolderRound watcher) throws IOException {
    watcher.look();
    later(Duration.ofSeconds(2));
    watcher.look();
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  /** What was handed in: names, in order. */
  List<String> names() {
    return handed.stream().map(Delivery::source).toList();
  }

  List<Delivery> handed() {
    return handed;
  }

  List<String> counted() {
    return counted;
  }

  /** All files that lie there, by their paths; signs of life left out. */
  List<String> files() {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString())
          .filter(name -> !name.endsWith(".alive"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json(String name) throws IOException {
    return EventJson.mapper().readTree(root.resolve(name).toFile());
  }
}
