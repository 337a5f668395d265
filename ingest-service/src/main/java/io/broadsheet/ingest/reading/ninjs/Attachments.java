package io.broadsheet.ingest.reading.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of an item and items that go with it: media by reference, and links to other stories. */
final class Attachments {
  private static final Set<String> MEDIA = Set.of("picture", "graphic", "video", "audio");
  private static final Set<String> READ =
      Set.of(
          "name",
          "href",
          "mimetype",
          "contenttype",
          "mediatype",
          "width",
          "height",
          "sizeinbytes",
          "duration");

  private final List<Media> media = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /**
   * @param kind of the item itself
   */
  Attachments(Keys keys, @Nullable String uri, @Nullable String kind, @Nullable String credit) {
    own(keys, uri, kind, credit);
    associations(keys);
    for (String name : List.of("evolvedfrom", "translatedfrom", "supersedes")) {
      String target = keys.text(name);
      if (target != null) {
        links.add(new Link(name.replace("from", "From"), target, null, null));
      }
    }
  }

  List<Media> media() {
    return media;
  }

  List<Link> links() {
    return links;
  }

  static boolean isMedia(@Nullable String kind) {
    return kind != null && MEDIA.contains(kind);
  }

  private void own(
      Keys keys, @Nullable String uri, @Nullable String kind, @Nullable String credit) {
    List<Rendition> files = renditions(keys);
    if (isMedia(kind) && (uri != null || !files.isEmpty())) {
      media.add(new Media(uri, "main", kind, null, null, credit, files));
      return;
    }
    for (Rendition file : files) {
      String type = kindOf(file.mediaType());
      if (type == null) {
        links.add(new Link("alternate", file.href(), file.name(), file.mediaType()));
      } else {
        media.add(new Media(null, file.name(), type, null, null, null, List.of(file)));
      }
    }
  }

  private void associations(Keys keys) {
    boolean areRead = true;
    JsonNode said = keys.peek("associations");
    if (said.isArray()) {
      for (JsonNode item : said) {
        areRead &= association(null, item);
      }
    } else {
      for (var entry : said.properties()) {
        if (entry.getValue().isArray()) {
          for (JsonNode item : entry.getValue()) {
            areRead &= association(entry.getKey(), item);
          }
        } else {
          areRead &= association(entry.getKey(), entry.getValue());
        }
      }
    }
    if (areRead) {
      keys.take("associations");
    }
  }

  /** Whether the item was read as a whole. */
  private boolean association(@Nullable String name, JsonNode said) {
    if (said.isNull()) {
      return true;
    }
    if (!said.isObject()) {
      return false;
    }
    Keys item = new Keys(said, "");
    Prose prose = new Prose(item, new Notes(item));
    String role = item.text("name", "rel");
    String target = item.text("uri", "guid", "altid");
    String kind = item.text("type");
    String credit = item.text("byline", "by", "creditline", "credit");
    List<Rendition> files = renditions(item);
    String which = name == null ? role : name;
    boolean isMedium =
        isMedia(kind) || files.stream().anyMatch(file -> kindOf(file.mediaType()) != null);
    if (isMedium && (target != null || !files.isEmpty())) {
      String caption = prose.description() == null ? prose.text() : prose.description();
      media.add(
          new Media(
              target,
              which,
              isMedia(kind) ? kind : kindOf(files),
              prose.headline(),
              caption.isBlank() ? null : caption,
              credit,
              files));
      return item.isSpent();
    }
    if (target != null) {
      links.add(new Link(which == null ? "association" : which, target, prose.headline(), null));
    }
    // A story that came along whole stands in the extensions; here it is only linked to.
    return target != null
        && item.isSpent()
        && prose.text().isBlank()
        && prose.description() == null;
  }

  private static List<Rendition> renditions(Keys keys) {
    List<Rendition> files = new ArrayList<>();
    boolean areRead = true;
    JsonNode said = keys.peek("renditions");
    if (said.isArray()) {
      for (JsonNode file : said) {
        areRead &= rendition(files, null, file);
      }
    } else {
      for (var entry : said.properties()) {
        areRead &= rendition(files, entry.getKey(), entry.getValue());
      }
    }
    if (areRead) {
      keys.take("renditions");
    }
    return files;
  }

  private static boolean rendition(List<Rendition> files, @Nullable String name, JsonNode said) {
    Keys file = new Keys(said, "");
    String href = file.text("href");
    if (href == null) {
      return said.isNull();
    }
    String named = file.text("name");
    JsonNode seconds = file.peek("duration");
    JsonNode bytes = file.peek("sizeinbytes");
    files.add(
        new Rendition(
            href,
            name == null ? named : name,
            file.text("mimetype", "contenttype", "mediatype"),
            file.number(0, Integer.MAX_VALUE, "width"),
            file.number(0, Integer.MAX_VALUE, "height"),
            bytes.canConvertToLong() ? (Long) bytes.longValue() : null,
            seconds.isNumber() && Double.isFinite(seconds.doubleValue())
                ? (Double) seconds.doubleValue()
                : null));
    file.take(READ.toArray(new String[0]));
    return file.isSpent();
  }

  private static @Nullable String kindOf(List<Rendition> files) {
    return files.stream()
        .map(file -> kindOf(file.mediaType()))
        .filter(kind -> kind != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String kindOf(@Nullable String mediaType) {
    String type = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
    return type.startsWith("image/")
        ? "picture"
        : type.startsWith("video/") ? "video" : type.startsWith("audio/") ? "audio" : null;
  }
}
