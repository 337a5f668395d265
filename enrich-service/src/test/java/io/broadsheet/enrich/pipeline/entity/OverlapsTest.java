package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PERSON;
import static io.broadsheet.contracts.enrichment.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  private static final String TEXT = "临河区政府区长王立春";

  @Test
  void keepsTheLongestEntityWhenTwoOverlap() {
    Found place = Found.of(TEXT, 0, 3, PLACE, 0.95);
    Found government = Found.of(TEXT, 0, 5, ORGANIZATION, 0.8);
    Found person = Found.of(TEXT, 7, 10, PERSON, 0.9);

    assertThat(Overlaps.settled(List.of(person, place, government)))
        .containsExactly(government, person);
  }

  @Test
  void keepsTheSurerOfTwoOfOneLength() {
    Found sure = Found.of(TEXT, 7, 10, PERSON, 0.9);
    Found unsure = Found.of(TEXT, 6, 9, PLACE, 0.6);

    assertThat(Overlaps.settled(List.of(unsure, sure))).containsExactly(sure);
  }
}
