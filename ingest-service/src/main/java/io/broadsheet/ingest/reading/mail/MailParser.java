package io.broadsheet.ingest.reading.mail;

import io.broadsheet.ingest.reading.mail.Part.Extent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart, in bounded time and memory whatever it is. */
final class MailParser {
  static final int MOST_PARTS = 500;
  // Each level of nesting costs another look at every byte.
  private static final int DEEPEST = 20;
  private static final MimeConfig BOUNDS =
      MimeConfig.custom()
          .setMaxHeaderLen(128 * 1024)
          .setMaxLineLen(128 * 1024)
          .setMaxHeaderCount(500)
          .build();

  private final Locator locator;
  private final @Nullable String ofFeed;
  private final Deque<Open> open = new ArrayDeque<>();
  private HeaderFields fields;
  private int parts;
  private @Nullable Part whole;

  private MailParser(Locator locator, @Nullable String ofFeed) {
    this.locator = locator;
    this.ofFeed = ofFeed;
    this.fields = new HeaderFields(ofFeed);
  }

  private record Open(Header header, List<Part> parts) {}

  /**
   * The mail as a tree of its parts; a mail in the mail is a leaf.
   *
   * @param locator finds in the document what stands in it; moves on with what it finds
   */
  static Part parse(byte[] mail, Locator locator, @Nullable String ofFeed) throws MailFault {
    MailParser parser = new MailParser(locator, ofFeed);
    try {
      parser.read(mail);
    } catch (MimeException e) {
      throw MailFault.malformed("The mail is not one that can be read: " + e.getMessage());
    } catch (IOException e) {
      // Mime4j's own limits come as both kinds; nothing here reads from anywhere but memory.
      throw MailFault.malformed("The mail is not one that can be read: " + e.getMessage());
    }
    if (parser.whole == null) {
      throw MailFault.malformed("The mail has no body.");
    }
    return parser.whole;
  }

  private void read(byte[] mail) throws IOException, MimeException, MailFault {
    MimeTokenStream stream = new MimeTokenStream(BOUNDS);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(mail));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> fields = new HeaderFields(ofFeed);
        case T_FIELD -> fields.add(stream.getField());
        case T_START_MULTIPART -> begin(fields.header());
        case T_END_MULTIPART -> end();
        case T_BODY ->
            leaf(stream.getBodyDescriptor().getMimeType(), stream.getInputStream().readAllBytes());
        case T_START_MESSAGE,
            T_END_MESSAGE,
            T_RAW_ENTITY,
            T_END_HEADER,
            T_PREAMBLE,
            T_EPILOGUE,
            T_START_BODYPART,
            T_END_BODYPART,
            T_END_OF_STREAM -> {
          // Says nothing that is not told by the others.
        }
      }
    }
  }

  private void begin(Header header) throws MailFault {
    if (open.size() == DEEPEST) {
      throw MailFault.of(
          "too-deep", "The mail's parts are nested more than " + DEEPEST + " levels deep.");
    }
    open.push(new Open(header, new ArrayList<>()));
  }

  private void end() throws MailFault {
    Open multipart = open.pop();
    if (multipart.parts().isEmpty()) {
      throw MailFault.malformed("A multipart's boundary stands nowhere in the mail.");
    }
    Extent place =
        new Extent(
            multipart.parts().getFirst().place().start(),
            multipart.parts().getLast().place().end());
    add(part(multipart.header(), "", new byte[0], place, multipart.parts()));
  }

  private void leaf(String type, byte[] body) throws MailFault, IOException {
    Header header = fields.header();
    String said = Objects.requireNonNullElse(header.raw("Content-Type"), "");
    if (said.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      throw MailFault.malformed("A multipart names no boundary.");
    }
    add(part(header, type, decoded(header, body), locator.place(body), List.of()));
  }

  private Part part(Header header, String type, byte[] content, Extent place, List<Part> inner) {
    HeaderValue contentType = value(header, "Content-Type");
    return new Part(
        header,
        type.isEmpty() ? contentType.value() : type.toLowerCase(Locale.ROOT),
        contentType,
        header.has("Content-Disposition") ? value(header, "Content-Disposition") : null,
        content,
        place,
        List.copyOf(inner));
  }

  private HeaderValue value(Header header, String name) {
    String raw = header.raw(name);
    return raw == null ? HeaderValue.NONE : HeaderValue.of(raw, ofFeed);
  }

  private void add(Part part) throws MailFault {
    if (++parts > MOST_PARTS) {
      throw MailFault.of("too-many-parts", "The mail has more than " + MOST_PARTS + " parts.");
    }
    if (open.isEmpty()) {
      whole = part;
    } else {
      open.peek().parts().add(part);
    }
  }

  private static byte[] decoded(Header header, byte[] body) throws IOException {
    String encoding =
        Objects.requireNonNullElse(header.raw("Content-Transfer-Encoding"), "")
            .strip()
            .toLowerCase(Locale.ROOT);
    InputStream encoded = new ByteArrayInputStream(body);
    return switch (encoding) {
      case "base64" -> all(new Base64InputStream(encoded, DecodeMonitor.SILENT));
      case "quoted-printable" -> all(new QuotedPrintableInputStream(encoded, DecodeMonitor.SILENT));
      default -> body;
    };
  }

  private static byte[] all(InputStream decoding) throws IOException {
    try (decoding) {
      return decoding.readAllBytes();
    }
  }
}
