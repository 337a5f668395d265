package io.broadsheet.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {
  @Test
  void foldsWidthCaseAccentsAndEndings() {
    assertThat(folded("Ｆｌｏｏｄｉｎｇ in the Café’s villages"))
        .isEqualTo(" flood in the cafe village \n");
  }

  @Test
  void joinsCharactersAndPartsThemWhereTheTextDoes() {
    assertThat(folded("“外防输入、内防反弹”5G网络")).isEqualTo("外防输入 内防反弹 5g 网络\n");
  }

  @Test
  void foldsHalfWidthKanaWithItsMarks() {
    assertThat(folded("ｶﾞｲﾄﾞ")).isEqualTo("ガイド\n");
  }

  @Test
  void keepsCharactersBeyondTheBasicPlaneWhole() {
    assertThat(SearchText.of(List.of(), List.of("𠮷野")).vector())
        .contains("'𠮷':2")
        .contains("'𠮷野':2");
  }

  @Test
  void weighsTheHeadlineAndCountsTheRest() {
    SearchText text = SearchText.of(List.of("水"), List.of("水 flood flood flood flood flood"));

    assertThat(text.vector()).contains("'水':1A,2").contains("'flood':2,3,4");
  }

  @Test
  void quotesWhatPostgresWouldTakeForSyntax() {
    assertThat(Lexemes.quoted("o'neil\\")).isEqualTo("'o''neil\\\\'");
  }

  @Test
  void keepsTheVectorOfAnEndlessTextWithinBounds() {
    StringBuilder endless = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      endless
          .appendCodePoint(0x4E00 + Math.floorMod(i * 7919, 20_000))
          .appendCodePoint(0x4E00 + i % 19_997);
    }

    SearchText text = SearchText.of(List.of("水位"), List.of(endless.toString()));

    assertThat(text.vector()).contains("'水位':1A").contains("'%overflow'");
    assertThat(text.vector().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_048_575);
    assertThat(text.text()).contains(endless.substring(700_000, 700_050));
  }

  private static String folded(String text) {
    return SearchText.of(List.of(), List.of(text)).text();
  }
}
