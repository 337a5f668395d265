package io.broadsheet.enrich.pipeline.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionHintsTest {
  private static final String HEALTH = "medtop:07000000";
  private static final String SPORT = "medtop:15000000";
  private static final String MEDICINE = "medtop:20000446";

  private final SectionHints hints = new SectionHints();
  private final Draft draft = new Draft(Articles.story("镇上来了新大夫", "听诊器挂在胸前。"));

  @Test
  void namesTopicsOfTheTwoUpperLevelsInBothLanguages() {
    assertThat(hints.names()).hasSizeGreaterThan(100);
    assertThat(hints.names().get(HEALTH)).contains("卫生").contains("health");
  }

  @Test
  void putsATopicFirstWhoseNameIsNearer() {
    draft.sections(List.of(model(SPORT, 0.5, "胸"), model(HEALTH, 0.3, "大夫")));

    hints.weigh(draft, Map.of(HEALTH, 0.6, SPORT, 0.4));

    assertThat(draft.sections()).extracting(Section::code).startsWith(HEALTH);
    assertThat(draft.sections().getFirst().evidence()).containsExactly("大夫");
    assertThat(draft.sections().stream().mapToDouble(Section::confidence).sum())
        .isLessThanOrEqualTo(1.001);
  }

  @Test
  void takesATopicForAsNearAsTheNearestBelowIt() {
    draft.sections(List.of(model(SPORT, 0.5, "胸"), model(HEALTH, 0.3, "大夫")));

    hints.weigh(draft, Map.of(MEDICINE, 0.7, SPORT, 0.4));

    assertThat(draft.sections().getFirst().code()).isEqualTo(HEALTH);
  }

  @Test
  void leavesAloneWhatTheFeedAndTheHouseSay() {
    Section feed = section(SPORT, 1, SectionOrigin.FEED);
    Section house =
        new Section("house", "民生", Map.of("zh-Hans", "民生"), 1, SectionOrigin.RULE, null);
    draft.sections(List.of(feed, model(HEALTH, 0.6, "大夫"), house));

    hints.weigh(draft, Map.of(HEALTH, 0.3, SPORT, 0.9));

    assertThat(draft.sections().getFirst()).isEqualTo(feed);
    assertThat(draft.sections().getLast()).isEqualTo(house);
    assertThat(draft.sections()).filteredOn(one -> one.code().equals(SPORT)).hasSize(1);
  }

  @Test
  void saysNothingWhereTheModelSaidNothing() {
    hints.weigh(draft, Map.of(HEALTH, 0.9));

    assertThat(draft.sections()).isEmpty();
  }

  private static Section model(String code, double confidence, String word) {
    return new Section(
        "medtop", code, Map.of("und", code), confidence, SectionOrigin.MODEL, List.of(word));
  }

  private static Section section(String code, double confidence, SectionOrigin origin) {
    return new Section("medtop", code, Map.of("und", code), confidence, origin, List.of());
  }
}
