package io.broadsheet.enrich.pipeline.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Quotation;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotationStageTest {
  @Test
  void saysWhoSpeaksBeforeAndBehindTheMarks() {
    String body = "冷清荷说：“灯不灭，人不走。”\n“书够看了。”读者闵济川笑道。";

    assertThat(quotations("zh-Hans", body, "冷清荷", "闵济川"))
        .extracting(Quotation::text, Quotation::speaker, Quotation::speakerId)
        .containsExactly(
            tuple("灯不灭，人不走。", "冷清荷", "person:冷清荷"), tuple("书够看了。", "闵济川", "person:闵济川"));
  }

  @Test
  void pointsAtTheWordsBetweenTheMarks() {
    String body = "馆长冷清荷说：“灯不灭，人不走。”";

    Quotation quotation = quotations("zh-Hans", body, "冷清荷").getFirst();

    assertThat(body.substring(quotation.at().start(), quotation.at().end()))
        .isEqualTo(quotation.text());
  }

  @Test
  void takesWordsThatNobodySpeaksForNoQuotation() {
    assertThat(quotations("zh-Hans", "全县落实“双减”政策，建起“幸福食堂”。冷清荷到场。", "冷清荷")).isEmpty();
  }

  @Test
  void letsASpeakerGoOnInTheSameParagraph() {
    String body = "“早上来，”冷清荷说，“晚上才走。”\n“下雨也来。”";

    assertThat(quotations("zh-Hans", body, "冷清荷"))
        .extracting(Quotation::speaker)
        .containsExactly("冷清荷", "冷清荷", null);
  }

  @Test
  void readsEnglishQuotations() {
    String body =
        "\"We count the toads at night,\" said Barnaby Treloar. The \"toad road\" is closed.";

    assertThat(quotations("en", body, "Barnaby Treloar"))
        .extracting(Quotation::text, Quotation::speaker)
        .containsExactly(tuple("We count the toads at night,", "Barnaby Treloar"));
  }

  @Test
  void namesThePersonWhoHoldsTheOffice() {
    String body = "县水利局局长冷清荷到场。镇长闵济川汇报。\n该局局长表示：“坝体稳固，请大家放心。”";

    assertThat(speakers("zh-Hans", body, "冷清荷=县水利局局长", "闵济川=镇长")).containsExactly("冷清荷");
  }

  @Test
  void takesNoDeputyForTheHead() {
    String body = "副镇长闵济川汇报。\n镇长表示：“坝体稳固，请大家放心。”";

    assertThat(speakers("zh-Hans", body, "闵济川=副镇长")).containsExactly("镇长");
  }

  @Test
  void saysWhatSomebodyIsWhomTheStoryDoesNotName() {
    assertThat(speakers("zh-Hans", "“才八块钱。”独居老人祁奶奶笑着说。")).containsExactly("独居老人祁奶奶");
    assertThat(speakers("zh-Hans", "“凡是要转账的，都是诈骗。”办案民警提醒。")).containsExactly("办案民警");
    assertThat(speakers("en", "\"We have no suspects,\" a police spokeswoman said."))
        .containsExactly("police spokeswoman");
  }

  @Test
  void knowsWhomAPronounMeans() {
    String body = "摊主冷清荷凌晨起床。\n她用的是石磨。“机器磨的不香。”她说。";

    assertThat(speakers("zh-Hans", body, "冷清荷")).containsExactly("冷清荷");
  }

  @Test
  void takesAmongSeveralTheOneOfTheSentenceBefore() {
    String body = "“好去处。”闵济川说。馆长冷清荷表示，将增设讲座。她说：“灯一直亮着。”";

    assertThat(speakers("zh-Hans", body, "闵济川", "冷清荷")).containsExactly("闵济川", "冷清荷");
  }

  @Test
  void leavesAPronounOpenThatMayMeanTwo() {
    assertThat(speakers("zh-Hans", "冷清荷和闵济川都来了。他说：“我先走了。”", "冷清荷", "闵济川"))
        .containsExactly((String) null);
  }

  @Test
  void takesNobodyWhoIsOnlySpokenOf() {
    String body = "Ray Hostetler kicks at the dust.\n\"My uncle knew Tom Garrity,\" he said.";

    assertThat(speakers("en", body, "Ray Hostetler", "Tom Garrity"))
        .containsExactly("Ray Hostetler");
  }

  @Test
  void seesWhoSpeaksWithoutAVerb() {
    assertThat(speakers("zh-Hans", "儿子劝她歇歇，冷清荷摆摆手：“街坊们等着呢。”", "冷清荷")).containsExactly("冷清荷");
  }

  @Test
  void letsASpeechGoOnInTheNextParagraph() {
    String body = "冷清荷说：“灯不灭，人不走。\n“下雨也一样。”";

    assertThat(speakers("zh-Hans", body, "冷清荷")).containsExactly("冷清荷", "冷清荷");
  }

  @Test
  void keepsAQuotationInAQuotation() {
    String body = "冷清荷说：“他一直讲‘再等等’，我等了三年。”";

    assertThat(quotations("zh-Hans", body, "冷清荷"))
        .extracting(Quotation::text)
        .containsExactly("他一直讲‘再等等’，我等了三年。");
  }

  @Test
  void takesNeitherSlogansNorTitlesForSpeech() {
    assertThat(quotations("zh-Hans", "冷清荷强调，要坚持“绿水青山就是金山银山，人人有责”的理念，办好“三农”工作。", "冷清荷")).isEmpty();
    assertThat(quotations("en", "Tom Garrity wrote \"Orchids of the Western Isles\" in 1974."))
        .isEmpty();
  }

  @Test
  void readsSingleQuotationMarksAndTitlesWithFullStops() {
    String body = "‘We don’t need a bridge,’ Mr. J. Garrity told the U.S. Senate.";

    assertThat(quotations("en", body, "J. Garrity"))
        .extracting(Quotation::text, Quotation::speaker)
        .containsExactly(tuple("We don’t need a bridge,", "J. Garrity"));
  }

  private static List<@Nullable String> speakers(String language, String body, String... people) {
    List<@Nullable String> speakers = new ArrayList<>();
    quotations(language, body, people).forEach(one -> speakers.add(one.speaker()));
    return speakers;
  }

  /**
   * @param people who are named, perhaps with a title behind an equals sign
   */
  private static List<Quotation> quotations(String language, String body, String... people) {
    Draft draft = new Draft(Articles.story("标题", body));
    draft.language(language);
    List<Entity> entities = new ArrayList<>();
    for (String person : people) {
      int sign = person.indexOf('=');
      String name = sign < 0 ? person : person.substring(0, sign);
      int at = body.indexOf(name);
      entities.add(
          new Entity(
              "person:" + name,
              EntityType.PERSON,
              name,
              sign < 0 ? List.of() : List.of(person.substring(sign + 1)),
              null,
              List.of(),
              1,
              List.of(draft.mention("body", at, at + name.length()))));
    }
    draft.entities(entities);
    new QuotationStage().run(draft);
    return Objects.requireNonNull(draft.finished(List.of()).facts()).quotations();
  }
}
