package io.broadsheet.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.enrich.Articles;
import io.broadsheet.runtime.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SameBytesTest {
  private static final List<RawArticle> ARTICLES =
      List.of(
          Articles.story(
              "县里部署冬季供暖",
              "本报讯（记者 向晚舟）11月13日，青禾县委副书记、县长林望山到县热力公司检查供暖，"
                  + "林望山说：“要让群众温暖过冬。”农历十月廿三，县里投入3.5亿元的热源厂点火，惠及1.2万户。"),
          Articles.story(
              "Council votes on bridge",
              "The council in Springfield voted 9-4 on Tuesday to spend $3.4 million on a bridge."
                  + " \"It is overdue,\" said Mayor Ingrid Title. Istanbul will host the next"
                  + " meeting."),
          Articles.story("鼓楼區舉行運動會", "本報訊 徐州市鼓樓區昨日舉行運動會，五百名選手參賽。😀"));

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void comeOfTheSameArticleWhateverTheMachinesCustomsAndWhoeverWorksBeside() {
    // Given
    List<String> expected = ARTICLES.stream().map(SameBytesTest::enriched).toList();

    // When: in Turkish, i is no small I, and in Kiritimati it is tomorrow
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    List<String> elsewhere = ARTICLES.parallelStream().map(SameBytesTest::enriched).toList();

    // Then
    assertThat(elsewhere).isEqualTo(expected);
  }

  private static String enriched(RawArticle article) {
    return new String(
        EventJson.write(TestPipeline.enricher().enrich(article)), StandardCharsets.UTF_8);
  }
}
