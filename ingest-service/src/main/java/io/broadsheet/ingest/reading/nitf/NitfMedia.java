package io.broadsheet.ingest.reading.nitf;

import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.xml.Words;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pictures, film and sound of a NITF document ({@code media}), with their captions. */
final class NitfMedia {
  private NitfMedia() {}

  /** All below an element, in the order of the document. */
  static List<Media> of(XmlElement body) {
    List<Media> all = new ArrayList<>();
    collect(body, all);
    return all;
  }

  private static void collect(XmlElement element, List<Media> into) {
    for (XmlElement child : element.children()) {
      if (child.is("media")) {
        Media media = media(child);
        if (media != null) {
          into.add(media);
        }
      } else {
        collect(child, into);
      }
    }
  }

  private static @Nullable Media media(XmlElement media) {
    List<Rendition> files = new ArrayList<>();
    String credit = media.textOf("media-producer");
    String id = media.attribute("id");
    for (XmlElement reference : media.children("media-reference")) {
      credit = credit == null ? reference.firstOf("source-credit", "copyright") : credit;
      id = id == null ? reference.firstOf("id", "idref") : id;
      String source = reference.firstOf("source", "data-location", "name");
      if (source != null) {
        files.add(file(reference, source));
      }
    }
    String caption =
        String.join(
            "\n",
            media.children("media-caption").stream()
                .map(each -> Words.ofHtml(NitfMarkup.of(each)).text())
                .filter(text -> !text.isEmpty())
                .toList());
    return id == null && files.isEmpty()
        ? null
        : new Media(
            id,
            media.attribute("class"),
            kind(media.attribute("media-type")),
            null,
            caption.isEmpty() ? null : caption,
            credit,
            files);
  }

  private static Rendition file(XmlElement reference, String source) {
    return new Rendition(
        source,
        reference.attribute("name"),
        reference.attribute("mime-type"),
        Numbers.positive(reference.attribute("width")),
        Numbers.positive(reference.attribute("height")),
        null,
        Numbers.seconds(reference.attribute("time")));
  }

  private static @Nullable String kind(@Nullable String type) {
    String word = type == null ? null : type.toLowerCase(Locale.ROOT);
    return word != null && Set.of("image", "photo", "photograph", "still").contains(word)
        ? "picture"
        : word;
  }
}
