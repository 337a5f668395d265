package io.broadsheet.enrich.pipeline.entity;

import static io.broadsheet.contracts.enrichment.EntityType.EVENT;
import static io.broadsheet.contracts.enrichment.EntityType.ORGANIZATION;
import static io.broadsheet.contracts.enrichment.EntityType.PERSON;
import static io.broadsheet.contracts.enrichment.EntityType.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.Articles;
import io.broadsheet.enrich.pipeline.TestPipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one article says of its names, taken together. */
class NamesInArticlesTest {
  @Test
  void namesABodyOfALevelByTheDistrictWhereThePaperIsAtHome() {
    String body = "区委、区政府召开会议，市委书记出席，省委发来贺信。";

    Enrichment found =
        TestPipeline.enricher().enrich(Articles.printedIn("东昌府讯", "东昌府", "全区大会召开", body));

    Entity committee = entity(found, "东昌府区委");
    Mention mention = committee.mentions().getFirst();
    assertThat(body.substring(mention.start(), mention.end())).isEqualTo("区委");
    assertThat(names(found, ORGANIZATION)).contains("东昌府区政府", "聊城市委", "山东省委");
  }

  @Test
  void gathersABodysShortAndFullNames() {
    Enrichment found = enrich("区残疾人联合会第五次代表大会昨日召开。大会选举了区残联新一届领导机构。");

    assertThat(names(found, ORGANIZATION)).contains("区残疾人联合会").doesNotContain("区残联");
  }

  @Test
  void knowsABodyByTheShortFormThatTheTextGivesIt() {
    Enrichment found = enrich("青禾农业科技发展有限公司（以下简称“青禾农科”）与江东大学签约。青禾农科今年招工二百人。");

    assertThat(names(found, ORGANIZATION)).containsExactly("青禾农业科技发展有限公司", "江东大学");
    assertThat(entity(found, "青禾农业科技发展有限公司").mentions()).hasSize(3);
  }

  @Test
  void knowsAForeignerByTheLastPartOfTheName() {
    Enrichment found = enrich("国家主席会见了来访的法兰西总统让·皮埃尔·杜邦。杜邦说，此访成果丰硕。");

    assertThat(names(found, PERSON)).containsExactly("让·皮埃尔·杜邦");
  }

  @Test
  void takesNoCommonNounAndNoNicknameForAPerson() {
    Enrichment found = enrich("十里窑村的龙窑再次点火。金桔丰收，邻居小王、老李夸她勤快。");

    assertThat(names(found, PERSON)).isEmpty();
  }

  @Test
  void findsPeopleInAListThatNoDictionaryHolds() {
    Enrichment found = enrich("区领导李望舒、胡承业、訾月明、逯小川参加活动，区委书记江楚云讲话。");

    assertThat(names(found, PERSON)).containsExactly("李望舒", "胡承业", "訾月明", "逯小川", "江楚云");
  }

  @Test
  void takesNobodyWhoIsOnlyAddressedForAPerson() {
    Enrichment found = enrich("“刘哥，电线该换了。”网格员冉秋实说。张师傅、李阿姨都来帮忙，王大娘直点头。");

    assertThat(names(found, PERSON)).containsExactly("冉秋实");
  }

  @Test
  void findsNamesInTraditionalCharacters() {
    Enrichment found = enrich("記者黃詠詩報導，縣長鄭文燦視察橫山鄉災情，國民黨主席朱立倫到場慰問。");

    assertThat(names(found, PERSON)).contains("黃詠詩", "鄭文燦", "朱立倫");
  }

  @Test
  void findsWorksAndEvents() {
    Enrichment found = enrich("第八届澄岭梨花节开幕，小说《澄水谣》首发，“春风行动”同日启动。");

    assertThat(names(found, WORK)).containsExactly("澄水谣");
    assertThat(names(found, EVENT)).containsExactly("第八届澄岭梨花节", "春风行动");
  }

  @Test
  void everyMentionIsTheTextAtItsOffsets() {
    String body = "３月１２日，区长甄怀谷（见图）到古渡街道杏园社区调研。甄怀谷说：“抓紧！”";

    enrich(body).entities().stream()
        .filter(entity -> entity.type() == PERSON)
        .flatMap(entity -> entity.mentions().stream())
        .forEach(
            mention -> assertThat(body.substring(mention.start(), mention.end())).isEqualTo("甄怀谷"));
  }

  @Test
  void saysTheSameEveryTime() {
    String body = "区委副书记甄怀谷到古渡街道杏园社区调研，县中医院、澄岭银行负责人参加。";

    assertThat(enrich(body).entities()).isEqualTo(enrich(body).entities());
  }

  private static Enrichment enrich(String body) {
    return TestPipeline.enricher().enrich(Articles.story("本地要闻", body));
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
