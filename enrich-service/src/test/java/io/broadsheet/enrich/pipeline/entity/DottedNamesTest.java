package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DottedNamesTest {
  @Test
  void joinsWhatStandsBeforeTheDotOfALongName() {
    String text = "黄河·运河国家文化公园";

    List<Found> joined =
        DottedNames.joined(
            text, List.of(Found.of(text, 0, 2, PLACE, 0.9), Found.of(text, 3, 11, PLACE, 0.8)));

    assertThat(joined).extracting(Found::name).containsExactly(text);
  }

  @Test
  void leavesTwoPlainNamesApart() {
    String text = "聊城·东阿";

    List<Found> joined =
        DottedNames.joined(
            text, List.of(Found.of(text, 0, 2, PLACE, 0.9), Found.of(text, 3, 5, PLACE, 0.8)));

    assertThat(joined).extracting(Found::name).containsExactly("聊城", "东阿");
  }
}
