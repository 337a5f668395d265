package io.broadsheet.ingest.reading.mail;

import io.broadsheet.contracts.Tsv;
import io.broadsheet.contracts.media.MediaTypes;
import io.broadsheet.ingest.reading.ContentKey;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with a file that came with a mail.
 *
 * @param kind of handling
 * @param mediaType that a reader knows it by
 */
record Attachment(Part part, Kind kind, String mediaType) {
  /** How a file is handled. */
  enum Kind {
    /** A document that a reader of another format understands. */
    READ,
    /** A text like a letter's. */
    TEXT,
    /** A mail of its own. */
    MAIL,
    /** A picture, sound or video: referred to. */
    MEDIA,
    /** Noted with its name, type and size. */
    NOTED
  }

  private static final Map<String, String[]> BY_EXTENSION =
      Tsv.rows(Attachment.class, "media.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row));
  private static final List<String> MEDIA = List.of("image/", "video/", "audio/");
  private static final Set<String> ANYTHING =
      Set.of("application/octet-stream", "text/plain", "application/x-unknown", "");
  private static final String MAIL = "message/rfc822";
  private static final int SNIFFED = 400;

  /**
   * @param readable media types that readers of other formats know
   */
  static Attachment of(Part part, Set<String> readable) {
    if (part.is(MAIL) || part.is("message/global")) {
      return new Attachment(part, Kind.MAIL, MAIL);
    }
    String[] called = BY_EXTENSION.get(part.extension());
    if (MEDIA.stream().anyMatch(part.type()::startsWith)) {
      return new Attachment(part, Kind.MEDIA, part.type());
    }
    if (part.is("text/html") || part.is("application/xhtml+xml")) {
      return new Attachment(part, Kind.TEXT, part.type());
    }
    if (readable.contains(part.type()) && !ANYTHING.contains(part.type())) {
      return new Attachment(part, Kind.READ, part.type());
    }
    // A name tells more than a type that anything may have.
    if (called != null) {
      return new Attachment(part, Kind.valueOf(called[1].toUpperCase(Locale.ROOT)), called[2]);
    }
    String type = MediaTypes.of("." + part.extension()).orElseGet(() -> sniffed(part));
    if (MAIL.equals(type)) {
      return new Attachment(part, Kind.MAIL, MAIL);
    }
    return type != null && readable.contains(type)
        ? new Attachment(part, Kind.READ, type)
        : new Attachment(part, Kind.NOTED, part.type());
  }

  private static @Nullable String sniffed(Part part) {
    byte[] content = part.content();
    String start =
        new String(content, 0, Math.min(content.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .stripLeading();
    if (start.startsWith("<?xml")) {
      return "application/xml";
    }
    if (start.startsWith("{\"") || start.startsWith("[{")) {
      return "application/json";
    }
    return part.is("text/plain") ? "text/plain" : null;
  }

  /** Its name, else where it stands among the files. */
  String name(int ordinal) {
    String name = part.fileName();
    return name == null ? "part-" + (ordinal + 1) : name;
  }

  /** For the record that it was there. */
  Map<String, Object> note(int ordinal) {
    Map<String, Object> note = new LinkedHashMap<>();
    note.put("name", name(ordinal));
    note.put("mediaType", part.type());
    note.put("bytes", part.content().length);
    note.put("sha256", ContentKey.of(part.content()));
    return note;
  }
}
