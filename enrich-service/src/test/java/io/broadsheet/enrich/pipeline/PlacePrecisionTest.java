package io.broadsheet.enrich.pipeline;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Chinese places and bodies are bounded by, and what is none. */
class PlacePrecisionTest {
  @Test
  void takesTheWholeNameOfATownThatTheSegmentersCutUp() {
    assertThat(names("记者来到月塘镇采访。工程从黛水河畔一直修到竹溪坪乡。", PLACE)).contains("月塘镇", "竹溪坪乡");
    assertThat(names("村民说，莲花坞村通了路。", PLACE)).containsExactly("莲花坞村");
  }

  @Test
  void takesNoTailOfALongerName() {
    assertThat(names("工程从黛水河畔一直修到竹溪坪乡，村民在梨仓镇看戏。", PLACE))
        .contains("梨仓镇")
        .doesNotContain("坪乡", "仓镇");
  }

  @Test
  void beginsABodyWhereItsTownBegins() {
    assertThat(names("梨仓镇今年修路。梨仓镇党委副书记王立新说，路已修好。", ORGANIZATION)).containsExactly("梨仓镇党委");
  }

  @Test
  void takesNoActionForAPlace() {
    assertThat(names("驻村干部每天走村串户，登山巡山，父亲年轻时也走村串寨。", PLACE)).isEmpty();
  }

  @Test
  void takesNoCommonNounForAPlace() {
    assertThat(names("该县是农业大县、贫困县，也有几座古镇。镇上有东街、后山和湖区，坟山要登记。", PLACE)).isEmpty();
  }

  @Test
  void takesNoPartOfASentenceForAPlace() {
    assertThat(names("守护一江清水，下一步社区还要装灯。", PLACE)).isEmpty();
  }

  @Test
  void takesNoOutfallForACountyOfItsName() {
    assertThat(names("渔船驶向清溪入湖口。", PLACE)).doesNotContain("湖口县", "湖口");
  }

  @Test
  void takesDivisionsInARowForAPlaceEach() {
    assertThat(written("甘肃陇南武都区城关镇今天通车。")).containsExactly("甘肃", "陇南", "武都区", "城关镇");
  }

  @Test
  void gluesNoWordOfGrammarToAPlace() {
    assertThat(written("香港和台湾的客商来到南京参观。")).contains("香港", "台湾").doesNotContain("和台湾");
  }

  @Test
  void takesNoWallInQuotationMarksForAPlace() {
    assertThat(written("村民筑起防汛“新长城”，游客昨天登上长城。")).containsExactly("长城");
    assertThat(enrich("村民筑起防汛“新长城”。").entities()).noneMatch(entity -> entity.type() == PLACE);
  }

  @Test
  void takesAPlaceThatIsQuotedOrBeginsAQuotationForOne() {
    assertThat(written("摄影展“北京记忆”昨日开幕。")).containsExactly("北京");
  }

  @Test
  void partsAnAgencyFromItsDateline() {
    assertThat(written("崤函社陕州11月3日电 今冬客流增长两成。")).containsExactly("陕州");
  }

  @Test
  void partsATownFromItsHead() {
    assertThat(written("敖江镇镇长黄启明到车间看望女工。")).containsExactly("敖江镇");
  }

  @Test
  void takesNoWordOfGrammarForACountryThatIsNamedElsewhere() {
    assertThat(written("总统将于五月访中。合作中双方守约，会谈中没有分歧。")).doesNotContain("作中", "谈中").hasSizeLessThan(2);
  }

  @Test
  void takesOfficesForBodiesThoughTheListOfDivisionsHasThem() {
    Enrichment found = enrich("县林业局和市水利局联合执法，林业局局长王立新参加。");

    assertThat(names(found, PLACE)).isEmpty();
    assertThat(names(found, ORGANIZATION)).contains("县林业局", "市水利局");
  }

  @Test
  void takesNoPhraseAndNothingCountedForABody() {
    assertThat(names("他与一家服装加工公司签约。全县有九所学校开课，县长周大同代表县政府讲话，从三个方面作政府工作报告。", ORGANIZATION))
        .containsExactly("县政府");
  }

  @Test
  void makesOneOfAPlacesShortAndFullName() {
    Entity place =
        enrich("柳湾县今年修路。柳湾老人说，路修好了。").entities().stream()
            .filter(entity -> entity.type() == PLACE)
            .findFirst()
            .orElseThrow();

    assertThat(place.name()).isEqualTo("柳湾县");
    assertThat(place.id()).isEqualTo("place:柳湾县");
  }

  @Test
  void leavesAShortNameAloneThatTwoPlacesBear() {
    assertThat(names("月塘县和月塘乡今年都修路。月塘老人说，路修好了。", PLACE)).contains("月塘县", "月塘乡");
    assertThat(enrich("月塘县和月塘乡今年都修路。月塘老人说，路修好了。").entities())
        .filteredOn(entity -> entity.type() == PLACE && entity.name().startsWith("月塘"))
        .allMatch(entity -> entity.mentions().size() == 1);
  }

  private static List<String> written(String body) {
    return enrich(body).entities().stream()
        .filter(entity -> entity.type() == PLACE)
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.field().equals("body"))
        .map(mention -> body.substring(mention.start(), mention.end()))
        .toList();
  }

  private static List<String> names(String body, EntityType type) {
    return names(enrich(body), type);
  }

  private static List<String> names(Enrichment found, EntityType type) {
    return found.entities().stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }

  private static Enrichment enrich(String body) {
    return TestPipeline.enricher().enrich(Articles.story("本地新闻", body));
  }
}
