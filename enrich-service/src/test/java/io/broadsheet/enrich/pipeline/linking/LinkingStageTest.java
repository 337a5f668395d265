package io.broadsheet.enrich.pipeline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.Candidate;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.enrich.pipeline.text.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkingStageTest {
  private static final LinkingStage STAGE = new LinkingStage(new Gazetteer());

  static List<LabelledPlaces> labelled() {
    return LabelledPlaces.all();
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void knowsWhatEachPlaceOfALabelledSentenceMeans(LabelledPlaces sentence) {
    List<Entity> linked = linked(sentence);

    for (LabelledPlaces.Label label : sentence.labels()) {
      Entity place =
          linked.stream()
              .filter(
                  entity -> entity.mentions().stream().anyMatch(at -> at.start() == label.start()))
              .findFirst()
              .orElseThrow();
      assertThat(LabelledPlaces.meaning(place))
          .as(sentence.text().substring(label.start(), label.end()))
          .isEqualTo(label.meaning());
    }
  }

  @Test
  void listsWhatAnUnclearNameMayMeanWithScoresThatAddUp() {
    List<Candidate> candidates =
        linked(LabelledPlaces.of("-", "[鼓楼区|?]今年新建公园。")).getFirst().candidates();

    assertThat(candidates)
        .extracting(Candidate::code)
        .containsExactly("320106", "320302", "350102", "410204");
    assertThat(candidates.stream().mapToDouble(Candidate::score).sum()).isBetween(0.999, 1.001);
  }

  @Test
  void makesTwoPlacesOfOneNameInOneArticle() {
    List<Entity> linked =
        linked(LabelledPlaces.of("-", "[南京市|3201][鼓楼区|320106]、[徐州市|3203][鼓楼区|320302]结对。"));

    assertThat(linked)
        .extracting(Entity::id)
        .containsExactly("place:3201", "place:320106", "place:320302", "place:3203");
  }

  @Test
  void saysWhatAPlaceIsAlsoCalledAndWhatItLiesIn() {
    Entity place = linked(LabelledPlaces.of("聊城", "[东昌府|371502]下了雨。")).getFirst();

    assertThat(place.name()).isEqualTo("东昌府区");
    assertThat(place.place()).isNotNull();
    assertThat(place.place().kind()).isEqualTo("county");
    assertThat(place.place().alsoCalled()).containsExactly("东昌府");
    assertThat(place.place().within()).containsExactly("聊城市", "聊城", "山东省", "山东");
  }

  @Test
  void readsAChainOfNamesAsItsLastPlace() {
    assertThat(linked(LabelledPlaces.of("-", "[江苏省徐州市鼓楼区|320302]新建公园。")).getFirst().code())
        .isEqualTo("320302");
    assertThat(linked(LabelledPlaces.of("-", "[佐治亚州亚特兰大|US-GA]举行会议。")).getFirst().name())
        .isEqualTo("亚特兰大");
  }

  @Test
  void keepsTwoCitiesOfOneStateApart() {
    assertThat(linked(LabelledPlaces.of("-", "[Dallas|US-TX] and [Houston|US-TX] grew.")))
        .extracting(Entity::id)
        .containsExactly("place:US-TX/Dallas", "place:US-TX/Houston");
  }

  @Test
  void leavesANameAloneThatNoListHolds() {
    Entity village = linked(LabelledPlaces.of("-", "[莲花坞村|village]通了路。")).getFirst();

    assertThat(village.code()).isNull();
    assertThat(village.id()).isEqualTo("place:莲花坞村");
  }

  private static List<Entity> linked(LabelledPlaces sentence) {
    Draft draft = sentence.draft();
    STAGE.run(draft);
    return draft.entities();
  }
}
