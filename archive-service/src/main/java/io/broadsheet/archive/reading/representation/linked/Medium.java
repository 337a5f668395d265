package io.broadsheet.archive.reading.representation.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;

/** A picture, film or sound as schema.org's MediaObject, by its largest file. */
final class Medium {
  private Medium() {}

  static void describe(Media media, ObjectNode node) {
    if (media.uri() != null) {
      node.put("@id", media.uri());
    }
    if (media.headline() != null) {
      node.put("name", media.headline());
    }
    if (media.caption() != null) {
      node.put("caption", media.caption());
    }
    if (media.credit() != null) {
      node.put("creditText", media.credit());
    }
    Rendition best = null;
    for (Rendition file : media.renditions()) {
      if (best == null || width(file) > width(best)) {
        best = file;
      }
    }
    if (best != null) {
      file(best, node);
    }
  }

  private static void file(Rendition file, ObjectNode node) {
    node.put("contentUrl", file.href());
    if (file.mediaType() != null) {
      node.put("encodingFormat", file.mediaType());
    }
    if (file.width() != null && file.height() != null) {
      node.put("width", file.width() + " px").put("height", file.height() + " px");
    }
    if (file.bytes() != null) {
      node.put("contentSize", file.bytes().toString());
    }
    if (file.seconds() != null) {
      node.put("duration", "PT" + file.seconds() + "S");
    }
  }

  private static int width(Rendition file) {
    return file.width() == null ? 0 : file.width();
  }
}
