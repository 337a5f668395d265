package io.broadsheet.pipeline;

import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.client.Post;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that must be refused, and how.
 *
 * @param type the stable end of the problem's type
 */
record BadInput(String what, Post post, int status, String type) {
  private static final int MEGABYTE = 1024 * 1024;

  static Stream<BadInput> all() {
    return Stream.of(
        json("malformed JSON", "{\"headline\": \"x\", ", 400, "malformed-json"),
        json("two documents in one", "{} {}", 400, "malformed-json"),
        json("JSON that is no object", "[1,2]", 422, "invalid-article"),
        json("no headline and no body", "{\"guid\":\"a\"}", 422, "invalid-article"),
        json("JSON 100,000 deep", "[".repeat(100_000), 400, "malformed-json"),
        json("an escaped NUL", article("body", "one\\u0000two"), 422, "invalid-article"),
        json("half a surrogate pair", article("body", "one \\ud83d two"), 422, "invalid-article"),
        json("a NUL byte", article("body", "one\0two"), 400, "nul-character"),
        bytes("invalid UTF-8", "application/json", brokenUtf8(), 400, "undecodable-text"),
        bytes(
            "a charset nobody knows",
            "text/plain; charset=klingon",
            text(),
            400,
            "unknown-charset"),
        bytes("an unknown media type", "application/pdf", text(), 415, "unsupported-media-type"),
        new BadInput("no media type", new Post(List.of(), text()), 415, "unsupported-media-type"),
        bytes("an empty body", "application/json", new byte[0], 400, "empty-body"),
        bytes("an empty stream", "application/x-ndjson", new byte[0], 400, "empty-body"),
        bytes("11 MB", "text/plain", filled(11 * MEGABYTE), 413, "too-large"),
        new BadInput(
            "a gzip bomb",
            Post.of("text/plain", filled(100 * MEGABYTE)).gzipped(),
            413,
            "too-large"),
        new BadInput(
            "what is no gzip",
            Post.of("text/plain", text()).with("Content-Encoding", "gzip"),
            400,
            "broken-body"),
        new BadInput("half a gzip", halfAGzip(), 400, "broken-body"),
        new BadInput(
            "an unknown content coding",
            Post.of("text/plain", text()).with("Content-Encoding", "br"),
            415,
            "unsupported-content-encoding"));
  }

  @Override
  public String toString() {
    return what;
  }

  private static BadInput json(String what, String body, int status, String type) {
    return new BadInput(what, Post.of("application/json", body), status, type);
  }

  private static BadInput bytes(
      String what, String mediaType, byte[] body, int status, String type) {
    return new BadInput(what, Post.of(mediaType, body), status, type);
  }

  // Not through a JSON library, which would not write what is wrong on purpose.
  private static String article(String field, String value) {
    return "{\"headline\":\""
        + BadInput.class.getSimpleName()
        + "\",\""
        + field
        + "\":\""
        + value
        + "\"}";
  }

  private static byte[] brokenUtf8() {
    byte[] before =
        Json.object("headline", "澄岭县气象台发布寒潮预警", "body", "未来四十八小时")
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    // In the middle of a text: neither cut off nor anything but UTF-8.
    broken.write(before, 0, 20);
    broken.write(0xFF);
    broken.write(before, 20, before.length - 20);
    return broken.toByteArray();
  }

  private static byte[] text() {
    return "澄岭讯 11月20日，县图书馆夜间开放。".getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] filled(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  private static Post halfAGzip() {
    Post whole = Post.of("text/plain", text()).gzipped();
    return new Post(whole.headers(), Arrays.copyOf(whole.body(), whole.body().length / 2));
  }
}
