package io.broadsheet.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindTest {
  private static final Set<String> KNOWN =
      Set.of(
          "application/rss+xml",
          "application/xml",
          "application/json",
          "text/plain",
          "text/markdown");

  @ParameterizedTest
  @CsvSource({
    "application/rss+xml, /feed, <rss/>, application/rss+xml",
    "Application/RSS+XML; charset=gbk, /feed, <rss/>, application/rss+xml",
    "text/html; charset=utf-8, /feed, <?xml version='1.0'?><rss/>, application/xml",
    "text/plain, /feed, '  {\"items\":[]}', application/json",
    "application/octet-stream, /a/news.md, 标题, text/markdown",
    "application/x-unheard-of+xml, /feed, <rdf:RDF/>, application/xml",
    ", /latest.txt, 标题, text/plain",
    "text/html, /, <!DOCTYPE html><html>, text/html",
    "text/plain, /, 标题, text/plain",
    "application/pdf, /a, %PDF-1.7, application/pdf",
    ", /, 标题, application/octet-stream",
  })
  void goesByLabelThenLookThenName(String label, String path, String body, String expected) {
    DocumentKind kind =
        DocumentKind.ofAnswer(null, label, path, body.getBytes(StandardCharsets.UTF_8), KNOWN);

    assertThat(kind.mediaType()).isEqualTo(expected);
  }

  @Test
  void believesTheFeedBeforeTheServer() {
    DocumentKind kind =
        DocumentKind.ofAnswer(
            "text/markdown", "text/html; charset=\"GB18030\"", "/", new byte[] {'#'}, KNOWN);

    assertThat(kind).isEqualTo(new DocumentKind("text/markdown", "GB18030"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void seesXmlInAnyCharset(String charset) {
    byte[] bytes = "\uFEFF<?xml version=\"1.0\"?><rss/>".getBytes(Charset.forName(charset));

    assertThat(DocumentKind.ofAnswer(null, null, "/", bytes, KNOWN).mediaType())
        .isEqualTo("application/xml");
  }

  @Test
  void goesByTheNameOfAFileThenByItsLook() {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);

    assertThat(DocumentKind.ofFile(null, "a/story.txt", json))
        .contains(new DocumentKind("text/plain", null));
    assertThat(DocumentKind.ofFile(null, "a/story.7", json))
        .contains(new DocumentKind("application/json", null));
    assertThat(DocumentKind.ofFile("application/vnd.anpa1312", "a/story.txt", json))
        .contains(new DocumentKind("application/vnd.anpa1312", null));
    assertThat(DocumentKind.ofFile(null, "a/picture", new byte[] {(byte) 0x89, 'P'})).isEmpty();
  }
}
