package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
  @Test
  void knowsABodyByTheFirstCharactersOfItsWords() {
    assertThat(fullNames(ORGANIZATION, "区残疾人联合会", "区残联", "市残联"))
        .isEqualTo(Map.of("区残联", "区残疾人联合会"));
  }

  @Test
  void knowsABodyByItsNameWithoutThePlace() {
    assertThat(fullNames(ORGANIZATION, "临江市防汛抗旱指挥部", "市防汛抗旱指挥部"))
        .isEqualTo(Map.of("市防汛抗旱指挥部", "临江市防汛抗旱指挥部"));
  }

  @Test
  void takesNoCommitteeForItsOwnDepartment() {
    assertThat(fullNames(ORGANIZATION, "区委", "区委组织部", "区政府", "区政府办公室")).isEmpty();
  }

  @Test
  void givesALoneFamilyNameToTheOnlyPersonWhoBearsIt() {
    assertThat(fullNames(PERSON, "郭", "郭晚舟", "李", "李望舒", "李承业")).isEqualTo(Map.of("郭", "郭晚舟"));
  }

  @Test
  void leavesOutAFamilyNameThatIsNobodys() {
    List<Found> found = List.of(Found.of("张师傅", 0, 1, PERSON, 0.6));

    assertThat(Abbreviations.named(found, Map.of(), mention -> false)).isEmpty();
    assertThat(Abbreviations.named(found, Map.of(), mention -> true)).hasSize(1);
  }

  private static Map<String, String> fullNames(EntityType type, String... names) {
    return Abbreviations.of(
        List.of(
            Arrays.stream(names)
                .map(name -> new Found(0, name.length(), type, name, 0.9))
                .toList()));
  }
}
