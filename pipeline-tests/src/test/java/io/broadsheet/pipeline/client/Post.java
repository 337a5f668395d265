package io.broadsheet.pipeline.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A post to be sent.
 *
 * @param headers names and values, in turns
 */
// The bytes are carried, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Post(List<String> headers, byte[] body) {
  public Post {
    headers = List.copyOf(headers);
  }

  public static Post of(String contentType, byte[] body) {
    return new Post(List.of("Content-Type", contentType), body);
  }

  public static Post of(String contentType, String body) {
    return of(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The simple article. */
  public static Post json(Object document) {
    return of("application/json", document.toString());
  }

  /** Many simple articles, one a line. */
  public static Post ndjson(List<?> documents) {
    StringBuilder lines = new StringBuilder();
    documents.forEach(document -> lines.append(document).append('\n'));
    return of("application/x-ndjson", lines.toString());
  }

  public Post with(String header, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    more.add(value);
    return new Post(more, body);
  }

  /** Under an idempotency key: may be sent again. */
  public Post once(String key) {
    return with("Idempotency-Key", key);
  }

  /** The same body, compressed. */
  public Post gzipped() {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Post(headers, compressed.toByteArray()).with("Content-Encoding", "gzip");
  }

  HttpRequest.Builder to(URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).POST(BodyPublishers.ofByteArray(body));
    return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
  }
}
