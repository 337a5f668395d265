package io.broadsheet.enrich.pipeline;

import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PERSON;
import static io.broadsheet.contracts.enrichment.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Run;
import io.broadsheet.contracts.article.TextMap;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.contracts.enrichment.Section;
import io.broadsheet.enrich.Articles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final String MEETING =
      "11月13日，区委副书记、区长江绍华主持召开全区防汛工作会议。区委常委、副区长梅永杰，副区长赵亚秋、刘兆华参加。"
          + "江绍华强调，要压实责任。区应急管理局、区残联负责人汇报了工作。";

  @Test
  void findsPeopleAndTheirTitles() {
    Enrichment found = enrich("全区防汛工作会议召开", MEETING);

    assertThat(names(found, PERSON)).containsExactly("江绍华", "梅永杰", "赵亚秋", "刘兆华");
    assertThat(entity(found, "江绍华").titles()).containsExactly("区委副书记", "区长");
    assertThat(entity(found, "梅永杰").titles()).containsExactly("区委常委", "副区长");
    assertThat(entity(found, "赵亚秋").titles()).containsExactly("副区长");
    assertThat(entity(found, "刘兆华").titles()).containsExactly("副区长");
  }

  @Test
  void findsEveryMentionOfAName() {
    Entity mayor = entity(enrich("全区防汛工作会议召开", MEETING), "江绍华");

    assertThat(mayor.mentions()).hasSize(2);
    assertThat(mayor.mentions())
        .allMatch(mention -> MEETING.substring(mention.start(), mention.end()).equals("江绍华"));
  }

  @Test
  void findsBodiesOfALevelOfGovernment() {
    assertThat(names(enrich("全区防汛工作会议召开", MEETING), ORGANIZATION)).contains("区委", "区应急管理局", "区残联");
  }

  @Test
  void takesNoNicknameForAPerson() {
    Enrichment found = enrich("网格员上门", "“李哥，灭火器到期了。”网格员高凯对店主李大哥说。“王姐，您也看看。”");

    assertThat(names(found, PERSON)).containsExactly("高凯");
  }

  @Test
  void takesNoTheoryForAPerson() {
    Enrichment found = enrich("学习会召开", "会议学习习近平新时代中国特色社会主义思想和习近平经济思想。");

    assertThat(names(found, PERSON)).isEmpty();
  }

  @Test
  void linksAPlaceToItsDivisionByAnyOfItsNames() {
    Enrichment found =
        TestPipeline.enricher()
            .enrich(
                Articles.printedIn(
                    "东昌府讯", "东昌府", "街道举办邻里节", "昨日，古楼街道汇金社区举办邻里节。东昌府区文化馆送来节目，活动为和谐古楼添彩。"));

    assertThat(entity(found, "古楼街道").code()).isEqualTo("371502001");
    assertThat(entity(found, "古楼街道").candidates()).hasSize(2);
    assertThat(entity(found, "古楼街道").mentions()).hasSize(2);
    assertThat(names(found, PLACE)).contains("汇金社区");
  }

  @Test
  void givesOnePlaceOneEntity() {
    Enrichment found = enrich("东昌府推进绿化", "东昌府区今年植树三万棵。在东昌府，绿地面积继续扩大。");

    Entity place = entity(found, "东昌府区");
    assertThat(place.id()).isEqualTo("place:371502");
    assertThat(place.code()).isEqualTo("371502");
    assertThat(place.mentions()).extracting(Mention::field).contains("headline", "body");
    assertThat(place.mentions()).hasSize(3);
  }

  @Test
  void doesNotTakeARiverForTheTownshipsOfItsName() {
    assertThat(entity(enrich("黄河水位平稳", "记者从防汛部门获悉，黄河水位平稳，沿岸群众生活正常。"), "黄河").code()).isNull();
  }

  @Test
  void namesTheSectionsOfACountyPapersStories() {
    assertThat(topSection("全省疫情防控工作会议召开", "会议要求做好核酸检测和疫苗接种，医院要备足药品，严防疫情反弹。")).isEqualTo("07000000");
    assertThat(topSection("湿地迎来候鸟", "生态环境持续改善，湿地保护区内候鸟成群，污水治理见效，河道水质变好。")).isEqualTo("06000000");
    assertThat(topSection("县队夺冠", "足球联赛决赛昨日举行，县队球员连进三球夺得冠军，主教练赛后称赞球队。")).isEqualTo("15000000");
    assertThat(
            topSection(
                "Stocks fall as bank shares slide",
                "Investors sold shares and the market lost 3 percent as bank profit fell."))
        .isEqualTo("04000000");
  }

  @Test
  void namesSectionsInBothLanguages() {
    Section health = enrich("疫苗接种", "医院疫苗接种点开放，医生护士加班，疫情防控有序。").sections().getFirst();

    assertThat(health.names()).containsEntry("en", "health").containsEntry("zh-Hans", "卫生");
    assertThat(health.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void findsNamesInEnglishWireCopy() {
    String body =
        "PARIS (Reuters) - President Emmanuel Macron met Michael Turner, head of the World Bank, in Paris on"
            + " Monday. Macron said that France and Germany would pay. The European Commission declined to comment.";

    Enrichment found = enrich("Macron meets World Bank head", body);

    assertThat(names(found, PERSON)).contains("Emmanuel Macron", "Michael Turner");
    assertThat(names(found, ORGANIZATION)).contains("World Bank", "European Commission");
    assertThat(names(found, PLACE)).contains("Paris", "France", "Germany");
    assertThat(entity(found, "France").code()).isEqualTo("FR");
  }

  @Test
  void pointsBackIntoTheDocumentWhereBothEndsStandThere() {
    // Given: the reader joined two lines, in the middle of a name.
    String body = "副区长赵亚秋参加。";
    Reading reading =
        new Reading(
            1,
            List.of(),
            Map.of("body", new TextMap(List.of(new Run(0, 40, 4), new Run(4, 46, 5)))));

    // When
    Enrichment found = TestPipeline.enricher().enrich(Articles.read("会议", body, reading));

    // Then
    Mention mention = entity(found, "赵亚秋").mentions().getFirst();
    assertThat(mention.rawStart()).isEqualTo(43);
    assertThat(mention.rawEnd()).isEqualTo(48);
  }

  @Test
  void summarizesInWholeSentences() {
    String body = "大桥昨日通车。" + "两岸居民往来更方便。".repeat(20);

    String summary = enrich("大桥通车", body).summary();

    assertThat(body).startsWith(summary);
    assertThat(summary).endsWith("。").hasSizeBetween(60, 140);
  }

  @Test
  void picksKeywordsThatAreWholeNames() {
    List<String> keywords = enrich("全区防汛工作会议召开", MEETING).keywords();

    assertThat(keywords).contains("江绍华").noneMatch(word -> word.length() < 2);
  }

  @Test
  void givesTheSameAnswerEveryTime() {
    RawArticle article = Articles.story("全区防汛工作会议召开", MEETING);

    assertThat(TestPipeline.enricher().enrich(article))
        .isEqualTo(TestPipeline.enricher().enrich(article));
  }

  private static Enrichment enrich(String headline, String body) {
    return TestPipeline.enricher().enrich(Articles.story(headline, body));
  }

  private static String topSection(String headline, String body) {
    return enrich(headline, body).sections().getFirst().code().replace("medtop:", "");
  }

  private static List<String> names(Enrichment found, EntityType type) {
    return found.entities().stream().filter(e -> e.type() == type).map(Entity::name).toList();
  }

  private static Entity entity(Enrichment found, String name) {
    return found.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + found.entities()));
  }
}
