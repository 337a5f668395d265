package io.broadsheet.enrich.pipeline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceContextTest {
  private final Gazetteer gazetteer = new Gazetteer();

  @Test
  void takesTheStreetOfTheCountyThatTheStoryPlaysIn() {
    // Given
    PlaceContext context = new PlaceContext();
    context.add(new Division("420704", "鄂城区"));

    // When
    List<Candidate> ranked = context.ranked(gazetteer.named("古楼街道").orElseThrow().divisions());

    // Then
    assertThat(ranked).extracting(Candidate::code).containsExactly("420704002", "371502001");
    assertThat(ranked.getFirst().score()).isGreaterThan(0.9);
  }

  @Test
  void saysThatItCannotTellWhereNothingIsKnown() {
    List<Candidate> ranked =
        new PlaceContext().ranked(gazetteer.named("古楼街道").orElseThrow().divisions());

    assertThat(ranked).extracting(Candidate::score).containsOnly(0.5);
  }

  @Test
  void knowsProvincesCitiesCountiesAndCountries() {
    assertThat(codeOf("山东")).isEqualTo("37");
    assertThat(codeOf("聊城")).isEqualTo("3715");
    assertThat(codeOf("东昌府")).isEqualTo("371502");
    assertThat(codeOf("法国")).isEqualTo("FR");
    assertThat(codeOf("Germany")).isEqualTo("DE");
  }

  private String codeOf(String name) {
    return new PlaceContext()
        .ranked(gazetteer.named(name).orElseThrow().divisions())
        .getFirst()
        .code();
  }
}
