package io.broadsheet.enrich.pipeline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageStageTest {
  private final LanguageStage language = new LanguageStage();

  @Test
  void tellsSimplifiedFromTraditional() {
    assertThat(language.tagOf("区委书记主持召开会议，听取灾后重建情况汇报。", null)).isEqualTo("zh-Hans");
    assertThat(language.tagOf("區委書記主持召開會議，聽取災後重建情況匯報。", null)).isEqualTo("zh-Hant");
  }

  @Test
  void looksAtTheCharactersWhateverChineseTheFeedDeclares() {
    assertThat(language.tagOf("颱風過後，漁港恢復作業。", "zh-CN")).isEqualTo("zh-Hant");
    assertThat(language.tagOf("台风过后，渔港恢复作业。", "zh")).isEqualTo("zh-Hans");
  }

  @Test
  void tellsLanguagesInLatinLettersApart() {
    assertThat(language.tagOf("The council said that it has approved the bridge.", null))
        .isEqualTo("en");
    assertThat(language.tagOf("Le conseil a approuvé la loi sur les ponts pour les villes.", null))
        .isEqualTo("fr");
    assertThat(
            language.tagOf("Der Rat hat die Brücke nicht genehmigt und ist für den Umbau.", null))
        .isEqualTo("de");
  }

  @Test
  void keepsTheRegionThatTheFeedDeclaresWhenTheTextAgrees() {
    assertThat(language.tagOf("The council said that it has approved the bridge.", "en-GB"))
        .isEqualTo("en-GB");
  }

  @Test
  void doesNotBelieveTheFeedAgainstTheText() {
    assertThat(language.tagOf("The council said that it has approved the bridge.", "zh"))
        .isEqualTo("en");
  }

  @Test
  void knowsJapaneseByItsKanaAndKoreanByItsHangul() {
    assertThat(language.tagOf("市議会は新しい橋の建設を承認しました。", null)).isEqualTo("ja");
    assertThat(language.tagOf("시의회는 새로운 다리 건설을 승인했다.", null)).isEqualTo("ko");
  }

  @Test
  void saysThatItDoesNotKnow() {
    assertThat(language.tagOf("12345 !!! 😀😀", null)).isEqualTo("und");
  }
}
