package io.broadsheet.enrich.pipeline;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PERSON;
import static io.broadsheet.contracts.enrichment.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** English names that only their surroundings or their first or last word give away. */
class EnglishNamesTest {
  @Test
  void knowsAPlaceByItsFirstOrLastWord() {
    assertThat(names("The road from Mount Ashby to Galway County follows the Corran River.", PLACE))
        .containsExactly("Mount Ashby", "Galway County", "Corran River");
  }

  @Test
  void knowsAPlaceByTheWordsBeforeIt() {
    assertThat(
            names("Shops near Westport closed, and so did those in the province of Lethra.", PLACE))
        .containsExactly("Westport", "Lethra");
  }

  @Test
  void takesNoLanguageSubjectOrShareForAPlace() {
    assertThat(
            names(
                "He spoke in Welsh and in March, studied in Physics and sold shares in Brandle.",
                PLACE))
        .isEmpty();
  }

  @Test
  void takesNoNumberForAName() {
    Enrichment found = enrich("Thirty-one families left Galway. Twenty-two homes lost power.");

    assertThat(found.entities()).extracting(Entity::name).containsExactly("Galway");
  }

  @Test
  void readsTheDatelineAsThePlaceThatTheStoryNames() {
    Enrichment found = enrich("PORT ASHBY (AFP) — The market in Port Ashby opened on Friday.");

    Entity place = found.entities().getFirst();
    assertThat(place.name()).isEqualTo("Port Ashby");
    assertThat(place.mentions()).hasSize(2);
  }

  @Test
  void knowsAPersonByRoleSpeechOrApposition() {
    assertThat(
            names(
                "“We wait,” said Anwen Whitlock. Council leader Tobias Crane agreed, and Martha"
                    + " Penrose, a hydrologist, did too. Piers Hallow, 62, stayed at home.",
                PERSON))
        .containsExactly("Anwen Whitlock", "Tobias Crane", "Martha Penrose", "Piers Hallow");
  }

  @Test
  void joinsAFamilyNameToTheWholeName() {
    Enrichment found =
        enrich("Dr Anwen Whitlock came home. Later Dr Whitlock left, and Whitlock slept.");

    assertThat(names(found, PERSON)).containsExactly("Anwen Whitlock");
    assertThat(found.entities().getFirst().mentions()).hasSize(3);
  }

  @Test
  void keepsAFirmOfTwoNamesTogether() {
    assertThat(names("The ferry belongs to Crane & Sons, operator of two boats.", ORGANIZATION))
        .containsExactly("Crane & Sons");
  }

  @Test
  void partsAnOwnerFromWhatItOwns() {
    Enrichment found = enrich("China's Ministry of Commerce met at St Mary's Hospital.");

    assertThat(names(found, PLACE)).containsExactly("China");
    assertThat(names(found, ORGANIZATION))
        .containsExactly("Ministry of Commerce", "St Mary's Hospital");
  }

  private static List<String> names(String body, EntityType type) {
    return names(enrich(body), type);
  }

  private static List<String> names(Enrichment found, EntityType type) {
    return found.entities().stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }

  private static Enrichment enrich(String body) {
    return TestPipeline.enricher().enrich(Articles.story("Local news", body));
  }
}
