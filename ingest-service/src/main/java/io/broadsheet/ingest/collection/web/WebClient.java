package io.broadsheet.ingest.collection.web;

import io.broadsheet.ingest.collection.web.Fetched.Validators;
import io.broadsheet.ingest.submission.BodyReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Asks an address for its document. Each redirect is looked at as the first address was; whatever
 * is not wanted of an answer is cut off, not read to its end.
 */
public final class WebClient implements AutoCloseable {
  private static final int MOST_SAID = 4_000;

  private final CloseableHttpClient http;
  private final BodyReader bodies;
  private final Deadlines deadlines;
  private final int mostRedirects;

  WebClient(CloseableHttpClient http, BodyReader bodies, Deadlines deadlines, int mostRedirects) {
    this.http = http;
    this.bodies = bodies;
    this.deadlines = deadlines;
    this.mostRedirects = mostRedirects;
  }

  /**
   * Fetches what is new.
   *
   * @param accept media types wanted, as a header says them
   * @param known of the state that is at hand
   */
  public Fetched fetch(URI uri, String accept, Validators known) {
    try (Deadlines.Deadline deadline = deadlines.start()) {
      try {
        return follow(WebTarget.of(uri), accept, known, deadline);
      } catch (IOException | RuntimeException e) {
        return deadline.hasPassed() ? Failures.late() : Failures.of(e);
      }
    }
  }

  private Fetched follow(
      WebTarget start, String accept, Validators known, Deadlines.Deadline deadline)
      throws IOException {
    WebTarget target = start;
    URI moved = null;
    boolean isPermanent = true;
    for (int redirects = 0; redirects <= mostRedirects; redirects++) {
      HttpGet request = request(target, accept, known);
      deadline.guards(request);
      ClassicHttpResponse response = http.executeOpen(null, request, null);
      try {
        String location = AnswerHead.redirect(response);
        if (location == null) {
          return answer(response, known, target.uri(), moved);
        }
        target = target.redirected(location);
        isPermanent &= AnswerHead.isPermanent(response.getCode());
        moved = isPermanent ? target.uri() : moved;
      } finally {
        cutOff(request, response);
      }
    }
    return new Fetched.Failed(
        "too-many-redirects", "More than " + mostRedirects + " redirects.", null);
  }

  private Fetched answer(
      ClassicHttpResponse response, Validators known, URI from, @Nullable URI moved)
      throws IOException {
    Instant now = Instant.now();
    int status = response.getCode();
    if (status == 304 && !known.isEmpty()) {
      return new Fetched.NotModified(AnswerHead.freshFor(response, now));
    }
    return switch (status) {
      case 200, 203 -> document(response, from, moved, now);
      case 410 -> new Fetched.Gone();
      default ->
          new Fetched.Failed(
              "answered-" + status,
              "The server answered " + status + ".",
              AnswerHead.retryAfter(response, now));
    };
  }

  private Fetched document(ClassicHttpResponse response, URI from, @Nullable URI moved, Instant now)
      throws IOException {
    byte[] bytes = new byte[0];
    if (response.getEntity() != null) {
      bytes =
          bodies.readAll(
              new KeptOpen(response.getEntity().getContent()),
              AnswerHead.text(response, HttpHeaders.CONTENT_ENCODING));
    }
    if (bytes.length == 0) {
      return new Fetched.Failed("empty-body", "The answer is empty.", null);
    }
    return new Fetched.Document(
        bytes,
        AnswerHead.text(response, HttpHeaders.CONTENT_TYPE),
        AnswerHead.validators(response),
        AnswerHead.freshFor(response, now),
        from,
        moved);
  }

  private static HttpGet request(WebTarget target, String accept, Validators known) {
    HttpGet request = new HttpGet(target.uri());
    request.setHeader(HttpHeaders.ACCEPT, accept);
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
    set(request, HttpHeaders.IF_NONE_MATCH, known.etag());
    set(request, HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
    return request;
  }

  private static void set(HttpGet request, String header, @Nullable String value) {
    // What a server once said goes back as it was, but never as a second header.
    if (value != null && value.length() <= MOST_SAID && value.chars().allMatch(c -> c >= ' ')) {
      request.setHeader(header, value);
    }
  }

  private static void cutOff(HttpGet request, ClassicHttpResponse response) {
    // Closing alone would read what is left, for as long as the server likes to send.
    request.cancel();
    try {
      response.close();
    } catch (IOException e) {
      // It is closed.
    }
  }

  @Override
  public void close() {
    deadlines.close();
    http.close(CloseMode.IMMEDIATE);
  }

  /** A body that is not read to its end just because its reader has had enough. */
  private static final class KeptOpen extends FilterInputStream {
    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The connection is cut off instead.
    }
  }
}
