package io.broadsheet.enrich.pipeline.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.TestPipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeywordStageTest {
  static List<LabelledStory> stories() {
    return LabelledStory.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void givesFirstWhatAnEditorAcceptsAndNothingThatOneStrikesOut(LabelledStory story) {
    List<String> keywords = keywords(story.headline(), story.body());

    assertThat(keywords).doesNotContainAnyElementsOf(story.rejected());
    assertThat(keywords.subList(0, Math.min(3, keywords.size())))
        .isNotEmpty()
        .isSubsetOf(story.accepted());
  }

  @Test
  void leavesOutWhoWroteAndWhichAgencySentTheStory() {
    assertThat(
            keywords(
                "石门峡隧道贯通", "新华社贵阳11月14日电（记者 漆少白、樊素）全长9.3公里的石门峡隧道14日贯通。石门峡隧道穿越岩溶区，建设者历时五年掘进。 漆少白 摄"))
        .contains("石门峡隧道")
        .doesNotContain("漆少白", "樊素", "新华社");
  }

  @Test
  void takesATermInQuotationMarksWhole() {
    assertThat(keywords("“云课堂”走进山村", "“云课堂”开课，山里娃有了新老师。学校用上“云课堂”，三个村的孩子同上一堂课。"))
        .contains("云课堂")
        .doesNotContain("课堂", "云");
  }

  @Test
  void putsTogetherWhatTheSegmenterCutsToPieces() {
    assertThat(keywords("专精特新企业座谈", "专精特新企业昨日座谈。专精特新企业有三百家，专精特新企业的专利占七成，专精特新企业贷款增加。"))
        .contains("专精特新企业")
        .doesNotContain("专精");
  }

  @Test
  void readsTraditionalCharactersByTheSameLists() {
    assertThat(keywords("社區會堂重開", "社區會堂昨日重開。居民說，社區會堂是街坊聚會的地方，希望會堂多辦活動，各方面的情況會改善。"))
        .contains("社區會堂")
        .doesNotContain("情況", "活動", "方面");
  }

  @Test
  void takesNoVerbOfAnEnglishHeadlineForANoun() {
    assertThat(
            keywords(
                "Flood damages vineyards near Ludlow",
                "A flood swept through vineyards near Ludlow on Friday. The flood broke two dams, and the vineyards lost their vines."))
        .contains("flood", "vineyards")
        .doesNotContain("damages");
  }

  @Test
  void givesAnEnglishNounOnceInTheNumberThatPrevails() {
    assertThat(
            keywords(
                "Bridges close",
                "The bridge at Wick is shut. Engineers found cracks in the bridges upstream, and the bridges will be mended."))
        .contains("bridges")
        .doesNotContain("bridge");
  }

  private static List<String> keywords(String headline, String body) {
    return TestPipeline.enricher()
        .enrich(Articles.printedIn("晨报", "济南", headline, body))
        .keywords();
  }
}
