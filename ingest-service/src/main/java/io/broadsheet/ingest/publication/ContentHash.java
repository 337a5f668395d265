package io.broadsheet.ingest.publication;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.WireFacts;
import io.broadsheet.ingest.reading.ContentKey;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.Release;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Of all that the feed said of a version. Left out are the place in an edition, since a re-scan
 * that finds one more story on the page has not changed the others, and the times and terms of
 * delivery, since a second delivery of the same is no correction.
 */
final class ContentHash {
  private final List<@Nullable String> parts = new ArrayList<>();

  private ContentHash() {}

  static String of(ReadItem item) {
    ContentHash hash = new ContentHash();
    hash.release(item.release());
    hash.story(item.story());
    if (!item.wire().equals(WireFacts.none())) {
      hash.wire(item.wire());
    }
    return ContentKey.of(hash.parts.toArray(new @Nullable String[0]));
  }

  private void release(Release release) {
    add(release.status().word());
    add(release.publishedAt());
    add(release.publishedOn());
    add(release.embargoedUntil());
    add(release.urgency());
    add(release.editorNote());
    add(release.url());
  }

  private void story(Story story) {
    add(story.headline());
    addAll(story.subheadlines());
    addAll(story.authors().stream().map(ContentHash::author).toList());
    add(story.dateline());
    add(story.body());
    add(story.language());
    addAll(story.subjects());
  }

  private void wire(WireFacts wire) {
    add(wire.handling());
    add(wire.filing());
    add(wire.rights());
    add(wire.html());
    addAll(wire.media());
    addAll(wire.links());
    Map<String, Object> extensions = new TreeMap<>(wire.extensions());
    extensions.remove(WireFacts.TRANSMISSION);
    if (extensions.get(WireFacts.NONPUBLIC) instanceof Map<?, ?> nonpublic) {
      Map<String, Object> kept = new TreeMap<>();
      nonpublic.forEach((key, value) -> kept.put(String.valueOf(key), value));
      kept.remove(WireFacts.TRANSMISSION);
      extensions.remove(WireFacts.NONPUBLIC);
      if (!kept.isEmpty()) {
        extensions.put(WireFacts.NONPUBLIC, kept);
      }
    }
    add(inOrder(extensions));
  }

  /** The tree with the keys of its objects sorted: their order says nothing. */
  private static @Nullable Object inOrder(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach(
            (key, inner) -> sorted.put(String.valueOf(key), String.valueOf(inOrder(inner))));
        yield sorted;
      }
      case Collection<?> list ->
          list.stream().map(ContentHash::inOrder).map(String::valueOf).toList();
      case null, default -> value;
    };
  }

  private void add(@Nullable Object value) {
    parts.add(value == null ? null : value.toString());
  }

  private void addAll(Collection<?> values) {
    parts.add(String.join("\n", values.stream().map(String::valueOf).toList()));
  }

  private static String author(Author author) {
    return author.name() + "\t" + author.role();
  }
}
