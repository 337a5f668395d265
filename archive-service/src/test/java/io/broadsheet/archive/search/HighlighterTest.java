package io.broadsheet.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlighterTest {
  @Test
  void marksWordsByTheirStemAndCharactersByTheirRun() {
    assertThat(marker("flood 水位").whole("Floods: 黄河水位"))
        .contains("<mark>Floods</mark>: 黄河<mark>水位</mark>");
  }

  @Test
  void marksNothingThatIsNotWanted() {
    assertThat(marker("黄河 -水位").whole("黄河水位")).contains("<mark>黄河</mark>水位");
    assertThat(marker("长江").whole("黄河水位")).isEmpty();
  }

  @Test
  void writesHtml() {
    assertThat(marker("b").whole("a <b> & c")).contains("a &lt;<mark>b</mark>&gt; &amp; c");
  }

  @Test
  void cutsAroundTheFirstHit() {
    String text = "前".repeat(100) + "黄河" + "后".repeat(200);

    assertThat(marker("黄河").snippet(text))
        .contains("…" + "前".repeat(40) + "<mark>黄河</mark>" + "后".repeat(120) + "…");
  }

  private static Highlighter marker(String q) {
    return new Highlighter(QueryParser.parse(q).orElseThrow());
  }
}
