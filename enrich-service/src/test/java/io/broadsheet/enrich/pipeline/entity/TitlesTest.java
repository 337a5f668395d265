package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private final Titles titles = new Titles();

  @Test
  void readsAChainOfTitles() {
    assertThat(before("会上，区委副书记、区长王立春讲话", "王立春").titles()).containsExactly("区委副书记", "区长");
  }

  @Test
  void readsTwoTitlesThatAreWrittenTogether() {
    assertThat(before("区委常委副区长梅一平参加", "梅一平").titles()).containsExactly("区委常委", "副区长");
  }

  @Test
  void takesTheOrganizationIntoTheTitle() {
    String text = "市防汛抗旱指挥部组长王立春";
    Found organization = Found.of(text, 0, 8, ORGANIZATION, 0.8);

    assertThat(titles.before(text, text.indexOf("王立春"), Map.of(8, organization)).titles())
        .containsExactly("市防汛抗旱指挥部组长");
  }

  @Test
  void knowsWhichTitlesAListShares() {
    assertThat(before("副区长赵明", "赵明").shared()).isTrue();
    assertThat(before("区长赵明", "赵明").shared()).isFalse();
  }

  @Test
  void knowsADeputyByTheTitleOfTheHead() {
    assertThat(before("副州长卓玛央宗", "卓玛央宗")).isEqualTo(new Titles.Before(List.of("副州长"), true));
  }

  @Test
  void readsTheTitleBehindAName() {
    assertThat(titles.after("王立春院士表示", 3)).contains("院士");
  }

  @Test
  void findsNoneWhereThereIsNone() {
    assertThat(before("会议由王立春主持", "王立春").titles()).isEmpty();
  }

  private Titles.Before before(String text, String name) {
    return titles.before(text, text.indexOf(name), Map.of());
  }
}
