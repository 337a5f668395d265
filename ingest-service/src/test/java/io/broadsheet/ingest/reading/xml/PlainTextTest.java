package io.broadsheet.ingest.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void joinsLinesOfATeleprinter() {
    String text =
        """
           The ferry between Hellvik and the islands sailed again on
        Wednesday morning after two days of gales.
           Its captain said that the crossing had been calm enough for
        coffee.
        """;

    assertThat(PlainText.paragraphs(text))
        .isEqualTo(
            "The ferry between Hellvik and the islands sailed again on Wednesday morning after two"
                + " days of gales.\n"
                + "Its captain said that the crossing had been calm enough for coffee.");
  }

  @Test
  void takesOneLineForOneParagraphWhereNothingElseSetsThemOff() {
    assertThat(PlainText.paragraphs("One.\nTwo.\r\nThree.")).isEqualTo("One.\nTwo.\nThree.");
  }

  @Test
  void keepsColumnsApart() {
    String table = "Results:\n\nHellvik   2   1\nElk Pass  0   3\n\nMore follows.";

    assertThat(PlainText.paragraphs(table))
        .isEqualTo("Results:\nHellvik   2   1\nElk Pass  0   3\nMore follows.");
  }
}
