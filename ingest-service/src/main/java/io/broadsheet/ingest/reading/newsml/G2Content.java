package io.broadsheet.ingest.reading.newsml;

import io.broadsheet.contracts.article.Media;
import io.broadsheet.contracts.article.Rendition;
import io.broadsheet.ingest.reading.item.Numbers;
import io.broadsheet.ingest.reading.nitf.NitfText;
import io.broadsheet.ingest.reading.xml.Markup;
import io.broadsheet.ingest.reading.xml.Words;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an item's content set holds: one text, of which there may be several forms, and files.
 *
 * @param chosen the element whose text was taken; the others are kept as they are
 * @param nitf null unless the text is NITF
 * @param title that the text gives itself, null when it gives none
 */
record G2Content(
    @Nullable XmlElement chosen,
    Words words,
    @Nullable NitfText nitf,
    @Nullable String title,
    List<Rendition> files) {
  /** Of the item's content sets; the language chooses among translations. */
  static G2Content of(XmlElement item, @Nullable String language) {
    List<XmlElement> forms = new ArrayList<>();
    List<Rendition> files = new ArrayList<>();
    for (XmlElement set : contentSets(item)) {
      forms.addAll(set.children("inlineXML"));
      forms.addAll(set.children("inlineData"));
      for (XmlElement remote : set.children("remoteContent")) {
        Rendition file = file(remote);
        if (file != null) {
          files.add(file);
        }
      }
    }
    G2Content best = new G2Content(null, Words.none(), null, null, files);
    int bestFit = -1;
    for (XmlElement form : forms) {
      int fit = Wording.fit(form.attribute("xml:lang"), language);
      if (fit > bestFit) {
        G2Content content = of(form, language, files);
        if (!content.words().isEmpty()) {
          best = content;
          bestFit = fit;
        }
      }
    }
    return best;
  }

  /** The content element itself may be all that was sent. */
  private static List<XmlElement> contentSets(XmlElement item) {
    return item.is("contentSet") ? List.of(item) : item.children("contentSet");
  }

  private static G2Content of(XmlElement form, @Nullable String language, List<Rendition> files) {
    if (form.is("inlineData")) {
      return new G2Content(form, words(form), null, null, files);
    }
    XmlElement root = form.children().isEmpty() ? form : form.children().getFirst();
    if (root.is("nitf")) {
      NitfText nitf = NitfText.of(root, null, language);
      return new G2Content(form, nitf.words(), nitf, nitf.headline(), files);
    }
    XmlElement body = root.is("html") ? root.child("body").orElse(root) : form;
    String title = root.is("html") ? root.textOf("head", "title") : null;
    return new G2Content(form, Words.ofHtml(Markup.inside(body)), null, title, files);
  }

  private static Words words(XmlElement data) {
    String type = Objects.requireNonNullElse(data.attribute("contenttype"), "");
    String text = data.rawText();
    String encoding = data.attribute("encoding");
    if (encoding != null && encoding.endsWith("base64") && type.startsWith("text/")) {
      text = decoded(text);
    }
    return type.contains("html") ? Words.ofHtml(text) : Words.ofEither(text);
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("inlineData: is not base64 as it says", e);
    }
  }

  private static @Nullable Rendition file(XmlElement remote) {
    String href = remote.firstOf("href", "residref");
    if (href == null) {
      return null;
    }
    String rendition = remote.attribute("rendition");
    return new Rendition(
        href,
        rendition == null ? null : rendition.substring(rendition.indexOf(':') + 1),
        remote.attribute("contenttype"),
        Numbers.positive(remote.attribute("width")),
        Numbers.positive(remote.attribute("height")),
        Numbers.size(remote.attribute("size")),
        seconds(remote.attribute("duration"), remote.attribute("durationunit")));
  }

  /** IPTC time units; frames say nothing of the time without their rate. */
  private static @Nullable Double seconds(@Nullable String duration, @Nullable String unit) {
    Double number = Numbers.seconds(duration);
    String word = unit == null ? "seconds" : unit.substring(unit.indexOf(':') + 1);
    return number == null
        ? null
        : switch (word) {
          case "seconds" -> number;
          case "milliseconds" -> number / 1000;
          case "minutes" -> number * 60;
          case "hours" -> number * 3600;
          default -> null;
        };
  }

  /** The kind of media that a file is, by its type's first half; null for text and the unknown. */
  static @Nullable String kind(Rendition file) {
    String type = Objects.requireNonNullElse(file.mediaType(), "");
    return type.startsWith("image/")
        ? "picture"
        : type.startsWith("video/") ? "video" : type.startsWith("audio/") ? "audio" : null;
  }

  /** The root of the NITF that was taken; null when the text is something else. */
  @Nullable XmlElement nitfRoot() {
    return nitf == null || chosen == null ? null : chosen.children().getFirst();
  }

  /** The files as media of a text: each stands for itself. */
  List<Media> besides() {
    return files.stream()
        .map(file -> new Media(null, null, kind(file), null, null, null, List.of(file)))
        .toList();
  }
}
