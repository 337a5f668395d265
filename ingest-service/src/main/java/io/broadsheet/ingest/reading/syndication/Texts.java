package io.broadsheet.ingest.reading.syndication;

import io.broadsheet.ingest.reading.HtmlBody;
import io.broadsheet.ingest.reading.xml.Markup;
import io.broadsheet.ingest.reading.xml.Words;
import io.broadsheet.ingest.reading.xml.XmlElement;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Texts of feeds: plain, HTML that was escaped, or elements of XHTML. */
final class Texts {
  private static final Set<String> PLAIN = Set.of("text", "text/plain");

  private Texts() {}

  /** Of RSS, which never says what it is: markup, or plain with the references of HTML. */
  static Words ofUntyped(XmlElement element, String base) {
    if (!element.children().isEmpty()) {
      return Words.ofHtml(Markup.inside(element), base);
    }
    return ofUntyped(element.rawText(), base);
  }

  /** The same of characters alone. */
  static Words ofUntyped(String text, String base) {
    return HtmlBody.looksLikeHtml(text)
        ? Words.ofHtml(text, base)
        : Words.ofPlain(Parser.unescapeEntities(text, false));
  }

  /** Of Atom (RFC 4287, section 3.1, and 0.3); none where it holds something else than text. */
  static Words ofTyped(XmlElement element, String base) {
    String type = element.attribute("type");
    String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
    if ("base64".equals(element.attribute("mode")) || isOtherMedium(kind)) {
      return Words.none();
    }
    if (!element.children().isEmpty()) {
      return Words.ofHtml(Markup.inside(element), base);
    }
    if (PLAIN.contains(kind)) {
      return Words.ofPlain(element.rawText());
    }
    return kind.contains("html")
        ? Words.ofHtml(element.rawText(), base)
        : ofUntyped(element.rawText(), base);
  }

  /** A title: one line without markup; null when it is empty. */
  static @Nullable String line(Words words) {
    String line = words.text().replace('\n', ' ').strip();
    return line.isEmpty() ? null : line;
  }

  private static boolean isOtherMedium(String kind) {
    return kind.contains("/") && !kind.startsWith("text/") && !kind.contains("xhtml");
  }
}
