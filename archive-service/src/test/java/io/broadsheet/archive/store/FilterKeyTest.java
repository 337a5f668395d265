package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.PlaceFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterKeyTest {
  @Test
  void foldsWidthAndCase() {
    assertThat(FilterKey.of(" ＡＢＣ日报 ")).isEqualTo("abc日报");
  }

  @Test
  void takesTrailingZerosOffDivisionCodes() {
    assertThat(FilterKey.placeCode("370000")).isEqualTo("37");
    assertThat(FilterKey.placeCode("371500")).isEqualTo("3715");
    assertThat(FilterKey.placeCode("371502")).isEqualTo("371502");
    assertThat(FilterKey.placeCode("371502001000")).isEqualTo("371502001");
    assertThat(FilterKey.placeCode("371502001017")).isEqualTo("371502001017");
    assertThat(FilterKey.placeCode("371500000000")).isEqualTo("3715");
    assertThat(FilterKey.placeCode("100000")).isEqualTo("10");
  }

  @Test
  void findsAnEntityByIdAndByName() {
    var enrichment = Articles.aboutAFlood().enriched().enrichment();

    assertThat(FilterKey.entities(enrichment, EntityType.PERSON))
        .containsExactly("person:林望山", "林望山");
    assertThat(FilterKey.placeCodes(enrichment.entities())).containsExactly("37", "3715", "371502");
    assertThat(FilterKey.sections(enrichment.sections()))
        .containsExactly(
            "03000000", "disaster, accident and emergency incident", "medtop:03000000", "灾难和事故");
  }

  @Test
  void findsAPlaceByItsOtherNamesAndByWhatItLiesIn() {
    Entity county =
        place(
            "place:371502",
            "东昌府区",
            "371502",
            new PlaceFacts("county", List.of("东昌府"), List.of("聊城市", "聊城", "山东省", "山东")));

    assertThat(FilterKey.places(enrichmentOf(county)))
        .containsExactlyInAnyOrder("place:371502", "东昌府区", "东昌府", "聊城市", "聊城", "山东省", "山东");
    assertThat(FilterKey.placeCodes(List.of(county))).containsExactly("37", "3715", "371502");
  }

  @Test
  void findsAPlaceAbroadByItsCode() {
    Entity city =
        place(
            "place:US-TX/Dallas",
            "Dallas",
            "US-TX",
            new PlaceFacts("city", List.of("达拉斯"), List.of("Texas", "US")));

    assertThat(FilterKey.places(enrichmentOf(city))).contains("us-tx", "us", "texas", "达拉斯");
    assertThat(FilterKey.placeCodes(List.of(city))).isEmpty();
  }

  @Test
  void keepsWhatIsTooLongForAnIndexApart() {
    String name = "𠮷野家 ".repeat(2_000);

    assertThat(FilterKey.of(name).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_704);
    assertThat(FilterKey.of(name)).isEqualTo(FilterKey.of(" " + name)).startsWith("𠮷野家 𠮷");
    assertThat(FilterKey.of(name)).isNotEqualTo(FilterKey.of(name + "x"));
  }

  private static Entity place(String id, String name, String code, PlaceFacts facts) {
    return new Entity(
        id,
        EntityType.PLACE,
        name,
        List.of(),
        code,
        List.of(),
        0.9,
        List.of(new Mention("body", 0, 3, null, null)),
        facts);
  }

  private static Enrichment enrichmentOf(Entity entity) {
    return new Enrichment(
        "zh-Hans", List.of(), List.of(entity), List.of(), "", null, List.of(), List.of(), null);
  }
}
