package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.article.Repair;
import io.broadsheet.ingest.reading.DecodedText;
import io.broadsheet.ingest.reading.HtmlBody;
import io.broadsheet.ingest.reading.HtmlBody.Figure;
import io.broadsheet.ingest.reading.Refused;
import io.broadsheet.ingest.reading.mail.Part.Extent;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part's text.
 *
 * @param html clean, null when it was plain
 * @param around what the HTML itself marks as quoted or signature
 * @param place where the part stands in the document
 */
record Body(
    List<Placed> lines,
    @Nullable String html,
    List<Figure> figures,
    HtmlLetter.Around around,
    List<Repair> repairs,
    Extent place) {
  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,40})");
  // A page has some hundreds; each line is looked at for what mail programs write.
  private static final int MOST_LINES = 50_000;
  private static final int META_WITHIN = 2_048;
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?s)^\\s*-----BEGIN PGP SIGNED MESSAGE-----\\r?\\n(?:[A-Za-z]+: [^\\n]*\\n)*\\r?\\n(.*?)"
              + "\\r?\\n-----BEGIN PGP SIGNATURE-----.*");

  Body {
    lines = List.copyOf(lines);
    figures = List.copyOf(figures);
    repairs = List.copyOf(repairs);
  }

  /**
   * The text of a part.
   *
   * @param original the document
   * @throws MailFault when its bytes are no text, or more of it than a page has
   */
  static Body of(Part part, String original, @Nullable String ofFeed) throws MailFault {
    Body body = read(part, original, ofFeed);
    if (body.lines().size() > MOST_LINES) {
      throw MailFault.of(
          "no-news", "A text of the mail has more than " + MOST_LINES + " lines, as no page has.");
    }
    return body;
  }

  private static Body read(Part part, String original, @Nullable String ofFeed) throws MailFault {
    String declared = charset(part);
    DecodedText decoded = decoded(part, declared, ofFeed);
    List<Repair> repairs = CharsetDoubts.of(declared, decoded, part.place());
    if (part.is("text/html") || part.is("application/xhtml+xml")) {
      HtmlLetter letter = HtmlLetter.of(decoded.text());
      HtmlBody html = letter.body();
      return new Body(
          Placed.nowhere(html.text()).lines(),
          html.clean(),
          html.figures(),
          letter.around(),
          repairs,
          part.place());
    }
    Matcher signed = SIGNED.matcher(decoded.text());
    boolean isSigned = signed.find();
    Placed text = placed(decoded.text(), original, part.place());
    List<Placed> lines =
        (isSigned ? text.slice(signed.start(1), signed.end(1)) : text)
            .lines().stream()
                .map(line -> isSigned && line.text().startsWith("- ") ? line.from(2) : line)
                .toList();
    boolean isFlowed = "flowed".equalsIgnoreCase(part.contentType().parameter("format"));
    boolean deletesSpace = "yes".equalsIgnoreCase(part.contentType().parameter("delsp"));
    return new Body(
        isFlowed ? Flowed.paragraphs(lines, deletesSpace) : lines,
        null,
        List.of(),
        HtmlLetter.Around.NOTHING,
        repairs,
        part.place());
  }

  /** The characters of a part, by its charset. */
  static DecodedText decoded(Part part, @Nullable String declared, @Nullable String ofFeed)
      throws MailFault {
    if (!Charsets.isReadable(declared)) {
      throw MailFault.of(
          "unknown-charset", "A part of the mail is in a charset that cannot be read here.");
    }
    return switch (Charsets.strictly(part.content(), declared, ofFeed)) {
      case Refused refused -> throw MailFault.of(refused);
      case DecodedText text -> text;
    };
  }

  /** With the place of each character, if the document has it as it is. */
  static Placed placed(String text, String original, Extent place) {
    return original.startsWith(text, place.start()) && place.end() - place.start() == text.length()
        ? Placed.at(text, place.start())
        : Placed.nowhere(text);
  }

  static @Nullable String charset(Part part) {
    String declared = part.contentType().parameter("charset");
    if (declared != null || !part.is("text/html")) {
      return declared;
    }
    byte[] content = part.content();
    String start =
        new String(content, 0, Math.min(content.length, META_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(start);
    return meta.find() && isKnown(meta.group(1)) ? meta.group(1) : null;
  }

  private static boolean isKnown(String charset) {
    try {
      return Objects.nonNull(Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }

  /** The words of a text alone, to compare it with another. */
  static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
