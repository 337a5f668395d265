package io.broadsheet.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.ingest.reading.HtmlBody.Figure;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBodyTest {
  @Test
  void makesAParagraphOfEachBlock() {
    assertThat(
            text(
                """
                <html><head><title>No part of it</title></head><body><section>One <b>bold</b>
                line.</section><section>Two.<br/>Three.</section>
                <ul><li>Four</li><li>Five</li></ul>Six</body></html>
                """))
        .isEqualTo("One bold line.\nTwo.\nThree.\nFour\nFive\nSix");
  }

  @Test
  void keepsTheCellsOfARowApartByTabs() {
    assertThat(
            text(
                "<table><tr><th>Team</th><th>Points</th></tr>"
                    + "<tr><td><p>Vika</p></td><td>3<br>(2)</td></tr><tr><td></td><td>1</td></tr>"
                    + "</table>"))
        .isEqualTo("Team\tPoints\nVika\t3 (2)\n\t1");
  }

  @Test
  void readsATableThatOnlyLaysOutThePageAsParagraphs() {
    assertThat(text("<table><tr><td><p>One.</p><p>Two.</p></td><td>Three.</td></tr></table>"))
        .isEqualTo("One.\nTwo.\nThree.");
  }

  @Test
  void decodesEntitiesAndCharacterData() {
    assertThat(text("<p>R&amp;D &lt;b&gt; &ouml; &#x4e2d;&nbsp;&mdash; fin</p>"))
        .isEqualTo("R&D <b> ö 中 — fin");
  }

  @Test
  void takesPicturesOutWithTheirCaptions() {
    HtmlBody body =
        HtmlBody.of(
            "<p>One.</p><figure><img src='a.jpg' alt='x'><figcaption>A quay.</figcaption></figure>"
                + "<p><img src='b.jpg' alt='A boat.'>Two.</p>");

    assertThat(body.text()).isEqualTo("One.\nTwo.");
    assertThat(body.figures())
        .containsExactly(
            new Figure("a.jpg", "picture", "A quay."), new Figure("b.jpg", "picture", "A boat."));
  }

  @Test
  void keepsCleanHtmlThatCanDoNoHarm() {
    HtmlBody body =
        HtmlBody.of(
            "<p onclick='x()'>One <a href='javascript:x()'>two</a> "
                + "<a href='https://a.example/'>three</a></p><script>alert(1)</script>"
                + "<iframe src='https://b.example/'></iframe><style>p{}</style>");

    assertThat(body.clean())
        .startsWith("<p>One <a>two</a> <a href=\"https://a.example/\"")
        .doesNotContain("script", "alert", "onclick", "iframe", "style");
    assertThat(body.text()).isEqualTo("One two three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<figure>", "<table><tr><td>", "<ul><li>", "<p><a>"})
  void isNotSlowedDownByDeepNesting(String open) {
    String deep = open.repeat(100_000) + "deep";

    HtmlBody body =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlBody.of(deep));

    assertThat(body.text()).endsWith("deep");
  }

  @Test
  void tellsHtmlFromPlainText() {
    assertThat(HtmlBody.looksLikeHtml("<p>One</p>")).isTrue();
    assertThat(HtmlBody.looksLikeHtml("One<br/>two")).isTrue();
    assertThat(HtmlBody.looksLikeHtml("1 < 2 and 3 > 2")).isFalse();
    assertThat(HtmlBody.looksLikeHtml("<jane@a.example> wrote")).isFalse();
  }

  private static String text(String html) {
    return HtmlBody.of(html).text();
  }
}
