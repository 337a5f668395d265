package io.broadsheet.archive.reading.representation.ninjs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.archive.reading.version.ArticleView;
import io.broadsheet.contracts.article.Link;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Files of the item itself, and items that go with it: media and links. */
final class Attachments {
  private final ArticleView article;
  private final ObjectNode item;
  private final boolean hasAssociations;
  private final boolean hasRenditions;

  Attachments(ArticleView article, ObjectNode item) {
    this.article = article;
    this.item = item;
    hasAssociations = item.has("associations");
    hasRenditions = item.has("renditions");
  }

  void write() {
    article.wire().media().forEach(this::medium);
    article.wire().links().forEach(this::link);
  }

  private void medium(Media media) {
    boolean isOwn =
        NinjsItem.isMedia(article) && Objects.equals(media.uri(), article.provenance().guid());
    boolean isBareFile = media.uri() == null && media.caption() == null && media.headline() == null;
    if (media.uri() == null && isInText(media)) {
      return;
    }
    if (isOwn || isBareFile) {
      if (!hasRenditions) {
        media.renditions().forEach(file -> rendition(item, file, media.role()));
      }
    } else if (!hasAssociations) {
      association(media);
    }
  }

  // Pictures without an identity of their own mostly stand in the text.
  private boolean isInText(Media media) {
    String html = article.wire().html();
    return html != null
        && media.renditions().stream()
            .anyMatch(file -> html.contains(file.href().replace("&", "&amp;")));
  }

  private void association(Media media) {
    String kind = media.kind();
    ObjectNode said =
        item.withArray("associations")
            .addObject()
            .put(
                "name",
                media.role() == null ? Objects.requireNonNullElse(kind, "media") : media.role())
            .put("uri", media.uri() == null ? media.renditions().getFirst().href() : media.uri());
    if (kind != null) {
      said.put("type", kind);
    }
    text(said, "headlines", media.headline());
    text(said, "descriptions", media.caption());
    if (media.credit() != null) {
      said.put("by", media.credit());
    }
    media.renditions().forEach(file -> rendition(said, file, null));
  }

  private void link(Link link) {
    boolean isFile =
        link.rel().equals("alternate") && link.mediaType() != null && NinjsItem.cameInSo(article);
    if (isFile) {
      if (!hasRenditions) {
        rendition(
            item,
            new Rendition(link.target(), link.title(), link.mediaType(), null, null, null, null),
            null);
      }
    } else if (!hasAssociations) {
      ObjectNode said =
          item.withArray("associations")
              .addObject()
              .put("name", link.rel())
              .put("uri", NinjsItem.uri(article, link.target()));
      text(said, "headlines", link.title());
    }
  }

  private static void rendition(ObjectNode parent, Rendition file, @Nullable String otherName) {
    String name = file.name() == null ? otherName : file.name();
    ObjectNode said =
        parent
            .withArray("renditions")
            .addObject()
            .put("name", name == null ? "original" : name)
            .put("href", file.href());
    if (file.mediaType() != null) {
      said.put("contentType", file.mediaType());
    }
    put(said, "width", file.width());
    put(said, "height", file.height());
    put(said, "sizeInBytes", file.bytes());
    if (file.seconds() != null) {
      said.put("duration", file.seconds());
    }
  }

  private static void put(ObjectNode said, String key, @Nullable Number value) {
    if (value != null) {
      said.put(key, value.longValue());
    }
  }

  private static void text(ObjectNode said, String key, @Nullable String value) {
    if (value != null) {
      said.withArray(key).addObject().put("value", value);
    }
  }
}
