package io.broadsheet.benchmarks.editions.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.EditionFacts;
import io.broadsheet.ingest.reading.ReadItem;
import io.broadsheet.ingest.reading.ReadOutcome;
import io.broadsheet.ingest.reading.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  @Test
  void findsNoFaultWithTheTruth() {
    Judgement judgement = judge(Outcomes.read(Outcomes.bridge(), Outcomes.library()));

    assertThat(judgement.mismatches()).isEmpty();
    for (Count count : Count.values()) {
      assertThat(judgement.tally().share(count))
          .as("%s", count)
          .isEqualTo(count == Count.DOUBTED ? 0 : 1);
    }
    assertThat(judgement.tally().of(Count.JOINS_FOUND)).isEqualTo(1);
  }

  @Test
  void countsTwoStoriesReadAsOneAgainstPrecisionAndRecall() {
    Judgement judgement =
        judge(Outcomes.read(Outcomes.item("河湾大桥合龙", Outcomes.BRIDGE + "\n" + Outcomes.LIBRARY, 1)));

    assertThat(judgement.tally().share(Count.FOUND)).isZero();
    assertThat(judgement.tally().share(Count.RIGHT)).isZero();
    assertThat(judgement.tally().share(Count.HEADLINES)).isEqualTo(0.5);
    assertThat(whats(judgement)).contains("extent", "missed article");
  }

  @Test
  void countsAStoryThatIsNoneAgainstPrecisionAlone() {
    Judgement judgement =
        judge(
            Outcomes.read(
                Outcomes.bridge(),
                Outcomes.library(),
                Outcomes.item("共抗疫情", "同心协力渡过难关，明天会更好。", 3)));

    assertThat(judgement.tally().share(Count.FOUND)).isEqualTo(1);
    assertThat(judgement.tally().share(Count.RIGHT)).isEqualTo(2.0 / 3);
    assertThat(judgement.tally().boundaryF1()).isCloseTo(0.8, within(1e-9));
    assertThat(whats(judgement)).containsExactly("extra article");
  }

  @Test
  void seesAParagraphThatWasNotJoined() {
    String broken = Outcomes.BRIDGE.substring(0, 12) + "\n" + Outcomes.BRIDGE.substring(12);

    Judgement judgement = judge(Outcomes.read(bridge(broken), Outcomes.library()));

    assertThat(judgement.tally().share(Count.JOINS_FOUND)).isZero();
    assertThat(judgement.tally().of(Count.JOINS_RIGHT)).isZero();
    assertThat(whats(judgement)).containsExactly("body", "join");
  }

  @Test
  void seesParagraphsThatShouldNotHaveBeenJoined() {
    Judgement judgement =
        judge(Outcomes.read(bridge(Outcomes.BRIDGE.replace("\n", "")), Outcomes.library()));

    assertThat(judgement.tally().share(Count.JOINS_FOUND)).isEqualTo(1);
    assertThat(judgement.tally().share(Count.JOINS_RIGHT)).isEqualTo(0.5);
    assertThat(whats(judgement)).containsExactly("body", "wrong join");
  }

  @Test
  void weighsABodyByTheCharactersThatDiffer() {
    Judgement judgement =
        judge(Outcomes.read(bridge(Outcomes.BRIDGE.replace("六月", "七月")), Outcomes.library()));

    int characters = Outcomes.BRIDGE.length() + Outcomes.LIBRARY.length();
    assertThat(judgement.tally().hits(Count.BODY)).isEqualTo(characters - 1);
    assertThat(judgement.tally().of(Count.BODY)).isEqualTo(characters);
    assertThat(judgement.tally().share(Count.FOUND)).isEqualTo(1);
  }

  @Test
  void countsAuthorsThatAreMissingOrMadeUp() {
    Judgement judgement =
        judge(
            Outcomes.read(
                Outcomes.item("河湾大桥合龙", Outcomes.BRIDGE, 1, new Author("李四", "通讯员")),
                Outcomes.library()));

    assertThat(judgement.tally().hits(Count.AUTHORS)).isZero();
    assertThat(judgement.tally().of(Count.AUTHORS)).isEqualTo(2);
    assertThat(whats(judgement)).containsExactly("authors");
  }

  @Test
  void countsFactsThatAreWrongOrMadeUp() {
    EditionFacts wrong =
        new EditionFacts("河湾晚报", LocalDate.of(2026, 3, 4), 801, 4, "星期三", null, null, null);

    Judgement judgement = judge(Outcomes.read(wrong, Outcomes.bridge(), Outcomes.library()));

    // kind, publication, number, pages; page and ordinal of two
    assertThat(judgement.tally().of(Count.FACTS)).isEqualTo(8);
    assertThat(judgement.tally().hits(Count.FACTS)).isEqualTo(6);
    assertThat(whats(judgement)).containsExactly("fact publication", "fact pages");
  }

  @Test
  void countsARefusalAsEverythingMissed() {
    Judgement judgement = judge(new Refused(422, "no-news", "nothing there", List.of()));

    assertThat(judgement.tally().share(Count.FOUND)).isZero();
    assertThat(judgement.tally().share(Count.BODY)).isZero();
    assertThat(whats(judgement)).contains("fact kind", "missed article");
  }

  private static ReadItem bridge(String body) {
    return Outcomes.item("河湾大桥合龙", body, 1, new Author("李四", "记者"));
  }

  private static Judgement judge(ReadOutcome outcome) {
    return Judge.judge(Outcomes.truth(), outcome);
  }

  private static List<String> whats(Judgement judgement) {
    return judgement.mismatches().stream().map(Mismatch::what).toList();
  }
}
