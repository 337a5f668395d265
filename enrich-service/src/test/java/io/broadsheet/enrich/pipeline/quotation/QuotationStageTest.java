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

  private static List<Quotation> quotations(String language, String body, String... people) {
    Draft draft = new Draft(Articles.story("标题", body));
    draft.language(language);
    List<Entity> entities = new ArrayList<>();
    for (String name : people) {
      int at = body.indexOf(name);
      entities.add(
          new Entity(
              "person:" + name,
              EntityType.PERSON,
              name,
              List.of(),
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
