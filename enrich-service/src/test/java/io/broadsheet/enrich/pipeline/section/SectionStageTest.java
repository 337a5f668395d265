package io.broadsheet.enrich.pipeline.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.contracts.enrichment.SectionOrigin;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionStageTest {
  private static final SectionStage STAGE = new SectionStage();
  private static final int WHOLE_STORY = 100;

  @Test
  void isRightForStoriesItDidNotLearnFrom() throws IOException {
    List<LabelledText> stories =
        Split.test(LabelledText.stories(Path.of("data", "sections", "stories.tsv"))).stream()
            .filter(text -> (text.headline() + text.body()).length() >= WHOLE_STORY)
            .toList();

    long right =
        stories.stream()
            .filter(text -> text.topic().equals(sections(text).getFirst().code()))
            .count();

    assertThat(stories).hasSizeGreaterThan(90);
    assertThat((double) right / stories.size()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void isRightAsOftenAsItSaysWhenItIsSure() throws IOException {
    List<LabelledText> stories =
        Split.test(LabelledText.stories(Path.of("data", "sections", "stories.tsv")));
    SectionScores scores =
        SectionScores.of(SectionModel.load(), new SectionFeatures(Cues.ofTopLevel()), stories);

    List<SectionScores.Answer> sure =
        scores.answers().stream().filter(answer -> answer.confidence() >= 0.5).toList();

    double said = sure.stream().mapToDouble(SectionScores.Answer::confidence).average().orElse(0);
    assertThat(sure).hasSizeGreaterThan(90);
    assertThat(new SectionScores(sure).accuracy()).isCloseTo(said, within(0.08));
  }

  @Test
  void saysWhichWordsCarriedASection() {
    Section first = sections("卫生院添了新设备", "镇卫生院的医生用新设备为患者做检查，门诊量增加，药品也更全了。").getFirst();

    assertThat(first.code()).isEqualTo("medtop:07000000");
    assertThat(first.origin()).isEqualTo(SectionOrigin.MODEL);
    assertThat(first.evidence()).contains("卫生院", "患者");
  }

  @Test
  void goesBelowTheTopLevelByTheNamesOfTopics() {
    List<Section> found =
        sections(
            "Measles vaccine drive opens",
            "Hospitals opened a measles vaccine drive. Doctors said the vaccine is free and "
                + "patients with symptoms of measles should see a doctor at the hospital.");

    assertThat(found.getFirst().code()).isEqualTo("medtop:07000000");
    assertThat(found).extracting(section -> section.names().get("en")).contains("vaccine");
  }

  @Test
  void saysNothingOfATextThatHasNothingToGoBy() {
    assertThat(sections("……", "123。！？")).isEmpty();
  }

  private static List<Section> sections(LabelledText text) {
    return sections(text.headline(), text.body());
  }

  private static List<Section> sections(String headline, String body) {
    RawArticle article = Articles.story(headline, body);
    Draft draft = new Draft(article);
    STAGE.run(draft);
    return draft.sections();
  }
}
