package io.broadsheet.ingest.collection.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of asking an address for its document. */
public sealed interface Fetched
    permits Fetched.Document, Fetched.NotModified, Fetched.Gone, Fetched.Failed {

  /**
   * It was answered.
   *
   * @param contentType as the answer says it, null when it does not
   * @param validators to ask with the next time
   * @param freshFor how long the answer says it stays as it is, null when it does not
   * @param from where the document was in the end
   * @param movedTo where a permanent redirect says that it is from now on; null without one
   */
  // The bytes are carried, never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Document(
      byte[] bytes,
      @Nullable String contentType,
      Validators validators,
      @Nullable Duration freshFor,
      URI from,
      @Nullable URI movedTo)
      implements Fetched {}

  /** It is still what the validators stand for. */
  record NotModified(@Nullable Duration freshFor) implements Fetched {}

  /** It is no more, and will not be (RFC 9110, section 15.5.11). */
  record Gone() implements Fetched {}

  /**
   * It could not be had.
   *
   * @param slug the stable end of the problem's type
   * @param detail for people
   * @param retryAfter how long the server asks to wait, null when it does not
   */
  record Failed(String slug, String detail, @Nullable Duration retryAfter) implements Fetched {}

  /**
   * What tells a document from its next state (RFC 9110, section 8.8).
   *
   * @param etag as the server wrote it
   * @param lastModified as the server wrote it
   */
  record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** For a document that has not been fetched yet. */
    public static final Validators NONE = new Validators(null, null);

    boolean isEmpty() {
      return etag == null && lastModified == null;
    }
  }
}
