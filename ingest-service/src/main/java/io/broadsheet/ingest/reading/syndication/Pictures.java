package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The media of one entry, each file once however often it is named. */
final class Pictures {
  private final List<Media> all = new ArrayList<>();
  private final Set<String> files = new HashSet<>();

  /** Adds what has a file that is not there yet. */
  void add(Media media) {
    boolean isNew = false;
    for (Rendition file : media.renditions()) {
      isNew |= files.add(file.href());
    }
    if (isNew) {
      all.add(media);
    }
  }

  /** Adds a file of which no more is known. */
  void add(@Nullable String href, @Nullable String mediaType, @Nullable Long bytes) {
    if (href != null) {
      Rendition file = new Rendition(href, null, mediaType, null, null, bytes, null);
      add(new Media(null, null, kind(null, mediaType), null, null, null, List.of(file)));
    }
  }

  List<Media> all() {
    return all;
  }

  /** Of the medium that is named, else by the major type; null when neither says. */
  static @Nullable String kind(@Nullable String medium, @Nullable String mediaType) {
    String word = medium;
    if (word == null && mediaType != null && mediaType.indexOf('/') > 0) {
      word = mediaType.substring(0, mediaType.indexOf('/'));
    }
    return word == null
        ? null
        : switch (word.toLowerCase(Locale.ROOT)) {
          case "image" -> "picture";
          case "video" -> "video";
          case "audio" -> "audio";
          default -> null;
        };
  }
}
