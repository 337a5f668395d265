package io.broadsheet.ingest.reading.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail or a part of one.
 *
 * @param type its media type, by default as RFC 2046 says
 * @param disposition null when it has none
 * @param content with the transfer encoding taken off; empty for a multipart
 * @param place where its body stands in the document, still encoded
 * @param parts of a multipart
 */
// The bytes are carried, never compared.
@SuppressWarnings("ArrayRecordComponent")
record Part(
    Header header,
    String type,
    HeaderValue contentType,
    @Nullable HeaderValue disposition,
    byte[] content,
    Extent place,
    List<Part> parts) {

  /**
   * A stretch of the document's text.
   *
   * @param end behind the last code unit
   */
  record Extent(int start, int end) {}

  boolean is(String mediaType) {
    return type.equals(mediaType);
  }

  boolean isMultipart() {
    return type.startsWith("multipart/");
  }

  /** As its sender called the file; null when it has no name. */
  @Nullable String fileName() {
    String name = disposition == null ? null : disposition.parameter("filename");
    String called = name == null ? contentType.parameter("name") : name;
    if (called == null || called.isBlank()) {
      return null;
    }
    // Some send a path; the end of it is the name.
    String bare = called.strip();
    return bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
  }

  /** Whether its sender wants it beside the text rather than in it. */
  boolean isAttachment() {
    return fileName() != null || (disposition != null && disposition.value().equals("attachment"));
  }

  /** Without its brackets, null when it has none. */
  @Nullable String contentId() {
    return header.id("Content-ID");
  }

  /** The end of its file's name, lower case; empty when it has none. */
  String extension() {
    String name = fileName();
    int dot = name == null ? -1 : name.lastIndexOf('.');
    return name == null || dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
