package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.archive.Articles;
import io.broadsheet.contracts.enrichment.EntityType;
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
}
