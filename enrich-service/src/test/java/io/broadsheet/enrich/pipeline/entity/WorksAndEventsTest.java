package io.broadsheet.enrich.pipeline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorksAndEventsTest {
  private final WorksAndEvents worksAndEvents = new WorksAndEvents();

  @Test
  void takesWhatStandsInTitleMarksForAWork() {
    assertThat(names("小说《澄水谣》和电影《麦浪》同日发布。", EntityType.WORK)).containsExactly("澄水谣", "麦浪");
  }

  @Test
  void takesANumberedMeetingOrFeastForAnEvent() {
    assertThat(names("第八届澄岭梨花节明日开幕，第十七届人民代表大会第六次会议闭幕。", EntityType.EVENT))
        .containsExactly("第八届澄岭梨花节", "第十七届人民代表大会");
  }

  @Test
  void takesAQuotedCampaignForAnEventAndASloganForNone() {
    assertThat(names("“春风行动”启动，“让群众满意”不是口号，“节”字要省着写。", EntityType.EVENT)).containsExactly("春风行动");
  }

  @Test
  void findsNothingInMarksThatNeverClose() {
    assertThat(worksAndEvents.in("《".repeat(1_000) + "第".repeat(1_000) + "“".repeat(1_000)))
        .isEmpty();
  }

  private List<String> names(String text, EntityType type) {
    return worksAndEvents.in(text).stream()
        .filter(found -> found.type() == type)
        .map(Found::name)
        .toList();
  }
}
