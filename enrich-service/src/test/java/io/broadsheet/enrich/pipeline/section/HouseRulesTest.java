package io.broadsheet.enrich.pipeline.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {
  private static final String COLUMNS =
      "section\tnames\ttopics\twords\tpages\tlabels\tfeeds\tpublications\n";

  @Test
  void putsWhatStandsOnTheFrontPageAmongTheTopNews() {
    HouseRules rules = HouseRules.parse(COLUMNS + "要闻\ten=Top news\t\t\t1\n");

    assertThat(rules.of(new Draft(Articles.printedIn("澄岭日报", "澄岭", "标题", "正文。"))))
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.code()).isEqualTo("house:要闻");
              assertThat(section.scheme()).isEqualTo("house");
              assertThat(section.names()).isEqualTo(Map.of("en", "Top news"));
              assertThat(section.origin()).isEqualTo(SectionOrigin.RULE);
              assertThat(section.evidence()).containsExactly("page 1");
            });
    assertThat(rules.of(new Draft(Articles.story("标题", "正文。")))).isEmpty();
  }

  @Test
  void isAsSureAsTheTopicThatItGoesBy() {
    // Given
    Draft draft = new Draft(Articles.story("标题", "正文。"));
    draft.sections(
        List.of(
            new Section(
                "medtop", "medtop:07000000", Map.of(), 0.62, SectionOrigin.MODEL, List.of())));

    // When
    List<Section> found =
        HouseRules.parse(COLUMNS + "民生\t\tmedtop:14000000|medtop:07000000\n").of(draft);

    // Then
    assertThat(found)
        .singleElement()
        .satisfies(section -> assertThat(section.confidence()).isEqualTo(0.62));
  }

  @Test
  void wantsEveryConditionOfALine() {
    HouseRules rules =
        HouseRules.parse(COLUMNS + "水务\t\t\t水库|河道\t\t\tdemo\n" + "外埠\t\t\t水库\t\t\tother\n");

    assertThat(rules.of(new Draft(Articles.story("水库放水", "正文。"))))
        .extracting(Section::code)
        .containsExactly("house:水务");
  }

  @Test
  void saysWhichLineMakesNoSense() {
    assertThatThrownBy(() -> HouseRules.parse(COLUMNS + "\n要闻\t\t\t\t\t\t\t\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("no condition");
    assertThatThrownBy(() -> HouseRules.parse("rubric\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("columns");
  }

  @Test
  void goesOverToATableThatIsEditedWhileItRuns(@TempDir Path folder) throws IOException {
    // Given
    Path table = folder.resolve("rules.tsv");
    Files.writeString(table, COLUMNS + "旧\t\t\t正文\n");
    HouseRuleFile file = new HouseRuleFile(Optional.of(table), Duration.ZERO);
    HouseStage stage = new HouseStage(file);
    Draft draft = new Draft(Articles.story("标题", "正文。"));
    String before = stage.model().version();

    // When
    Files.writeString(table, COLUMNS + "新\t\t\t正文\n");
    stage.run(draft);

    // Then
    assertThat(draft.sections()).extracting(Section::code).containsExactly("house:新");
    assertThat(stage.model().version()).isNotEqualTo(before);
    assertThat(file.problem()).isEmpty();
  }

  @Test
  void keepsTheRulesThatItHasWhenTheTableBreaks(@TempDir Path folder) throws IOException {
    // Given
    Path table = folder.resolve("rules.tsv");
    Files.writeString(table, COLUMNS + "旧\t\t\t正文\n");
    HouseRuleFile file = new HouseRuleFile(Optional.of(table), Duration.ZERO);

    // When
    Files.writeString(table, COLUMNS + "坏\n");
    List<Section> found = file.rules().of(new Draft(Articles.story("标题", "正文。")));

    // Then
    assertThat(found).extracting(Section::code).containsExactly("house:旧");
    assertThat(file.problem()).hasValueSatisfying(p -> assertThat(p).contains("line 2"));
  }

  @Test
  void hasATableOfItsOwn() {
    assertThat(new HouseRuleFile(Optional.empty(), Duration.ZERO).rules().rules())
        .extracting(HouseRule::section)
        .contains("要闻", "民生", "经济", "文体", "法治", "生态");
  }
}
