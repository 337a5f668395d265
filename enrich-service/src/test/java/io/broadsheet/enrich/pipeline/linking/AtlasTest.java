package io.broadsheet.enrich.pipeline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasTest {
  private static final Divisions DIVISIONS = new Divisions();
  private static final Atlas ATLAS = new Atlas(DIVISIONS);

  @ParameterizedTest
  @CsvSource({
    "山东, 37",
    "聊城, 3715",
    "东昌府, 371502",
    "梁水镇镇, 371502103",
    "襄樊市, 4206",
    "中山市, 4420",
    "法国, FR",
    "Germany, DE",
    "the UK, GB",
    "Liaocheng City, 3715",
    "Inner Mongolia Autonomous Region, 15",
    "Xiamen, 3502",
    "台北, 71"
  })
  void knowsAPlaceByAnyOfItsNames(String name, String code) {
    assertThat(ATLAS.named(name)).extracting(Place::code).contains(code);
  }

  @Test
  void looksForVillagesOnlyInsideOfAPlace() {
    Place street = ATLAS.named("柳园街道").getFirst();

    assertThat(ATLAS.named("育新社区")).isEmpty();
    assertThat(ATLAS.villages("育新社区", street))
        .extracting(Place::code)
        .containsExactly("371502002014");
    assertThat(ATLAS.villages("育新", street)).hasSize(1);
  }

  @Test
  void hasNoAliasOfADivisionThatIsNot() {
    assertThat(Tsv.rows(Atlas.class, "aliases.tsv"))
        .allMatch(row -> DIVISIONS.coded(row[1]).isPresent());
  }
}
