package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.ingest.reading.xml.Words;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What describes an item.
 *
 * @param summary null when there is none
 * @param caption what describes a picture; the summary where no description is called a caption
 */
record G2Descriptions(@Nullable String summary, @Nullable String caption) {
  static G2Descriptions of(XmlElement contentMeta, Concepts concepts, @Nullable String language) {
    List<XmlElement> captions = new ArrayList<>();
    List<XmlElement> summaries = new ArrayList<>();
    for (XmlElement description : contentMeta.children("description")) {
      String role = description.attribute("role");
      String term = role == null ? "" : concepts.catalogs().code(role).toLowerCase(Locale.ROOT);
      if (!G2Told.isPrivate(description)) {
        (term.endsWith("caption") ? captions : summaries).add(description);
      }
    }
    String summary = text(Wording.best(summaries, language));
    String caption = text(Wording.best(captions, language));
    return new G2Descriptions(summary, caption == null ? summary : caption);
  }

  private static @Nullable String text(@Nullable XmlElement description) {
    String text = description == null ? "" : Words.ofEither(description.rawText()).text();
    return text.isEmpty() ? null : text;
  }
}
