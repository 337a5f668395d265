package io.broadsheet.ingest.collection;

import io.broadsheet.contracts.media.MediaTypes;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document something is that nobody posted: by what its feed says, else by its label,
 * by what it looks like and by its name. Readers look closer by themselves; XML is XML to them.
 *
 * @param mediaType without parameters, lower case
 * @param charset as declared, null when it is not
 */
public record DocumentKind(String mediaType, @Nullable String charset) {
  private static final int HEAD = 512;
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})");
  // Labels that servers give to whatever they do not know.
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "text/plain|text/html|application/octet-stream|binary/octet-stream|unknown/.*");
  private static final String XML = "application/xml";

  /**
   * Of a document from the web.
   *
   * @param told by the feed, null when it leaves that to the server
   * @param contentType of the answer, null without one
   * @param known media types that are read here
   */
  public static DocumentKind ofAnswer(
      @Nullable String told,
      @Nullable String contentType,
      String path,
      byte[] bytes,
      Collection<String> known) {
    String label = contentType == null ? "" : contentType;
    Matcher charset = CHARSET.matcher(label);
    String declared = charset.find() ? charset.group(1) : null;
    if (told != null) {
      return new DocumentKind(told, declared);
    }
    String type = label.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (known.contains(type) && !SAYS_NOTHING.matcher(type).matches()) {
      return new DocumentKind(type, declared);
    }
    String fallback = type.isEmpty() ? "application/octet-stream" : type;
    return new DocumentKind(looks(bytes).or(() -> named(path)).orElse(fallback), declared);
  }

  /**
   * Of a file; empty when nothing tells.
   *
   * @param told by the feed, null when it leaves that to names
   */
  public static Optional<DocumentKind> ofFile(@Nullable String told, String name, byte[] bytes) {
    return Optional.ofNullable(told)
        .or(() -> named(name))
        .or(() -> looks(bytes))
        .map(type -> new DocumentKind(type, null));
  }

  private static Optional<String> named(String path) {
    return MediaTypes.of(path.substring(path.lastIndexOf('/') + 1));
  }

  private static Optional<String> looks(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            // Marks of UTF-8 and UTF-16, and the latter's empty halves.
            .replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)|\0", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      return Optional.of("text/html");
    }
    if (head.startsWith("<")) {
      return Optional.of(XML);
    }
    return head.startsWith("{") || head.startsWith("[")
        ? Optional.of("application/json")
        : Optional.empty();
  }
}
