package io.broadsheet.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.Articles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealPageTest {
  private static final List<List<String>> PEOPLE =
      List.of(
          List.of("习近平", "周乃翔", "江绍华", "梅永杰", "赵亚秋", "刘兆华"),
          List.of("江绍华", "习近平", "李恒庆", "胡瑞恒", "赵亚秋", "刘兆华"),
          List.of(),
          List.of("习近平", "李长萍", "张百顺", "费凡", "谢炜", "梅永杰", "胡瑞恒"),
          List.of("江绍华", "李恒庆", "胡瑞恒", "赵亚秋", "刘兆华"),
          List.of("谢炜", "赵亚秋"),
          List.of("高凯", "李文东"),
          List.of("闫甲林", "阎存华"));

  // As the page writes them; in brackets what one may count or not: the county of the dateline, a
  // shop's trade.
  private static final List<List<String>> PLACES =
      List.of(
          List.of("济南", "东昌府"),
          List.of("东昌府区", "(东昌府)"),
          List.of("梁水镇镇", "古楼街道", "京都商城"),
          List.of("黄河", "黄河流域", "黄河·大运河国家文化公园", "东昌府区", "(东昌府)", "(聊城市)"),
          List.of("(东昌府)", "(东昌府区)"),
          List.of("(东昌府)"),
          List.of("古楼街道", "汇金社区", "汇金街", "古楼"),
          List.of("柳园街道", "育新社区", "棉厂家属院", "柳园"));
  private static final List<List<String>> BODIES =
      List.of(
          List.of("中央政治局常委会", "省委", "区委"),
          List.of("区政府党组", "区委", "(中国共产党第十九届中央委员会)"),
          List.of("(镇卫生院)"),
          List.of(
              "聊城市推进黄河流域生态保护和高质量发展领导小组",
              "省推进黄河流域生态保护和高质量发展领导小组",
              "市推进黄河流域生态保护和高质量发展领导小组",
              "市委",
              "区委"),
          List.of("区政府党组理论学习中心组", "区政府党组", "区委", "东昌府区政府"),
          List.of("区残疾人联合会", "区残联", "市残联", "区委"),
          List.of("(阳光水果店)"),
          List.of("柳园街道育新社区党委", "民安公司", "(电业局)"));

  @Test
  void findsItsPlacesAndBodies() {
    Map<String, String> bodies = page();
    assertThat(f1(EntityType.PLACE, PLACES, bodies)).isGreaterThanOrEqualTo(0.9);
    assertThat(f1(EntityType.ORGANIZATION, BODIES, bodies)).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void findsThePeopleOfEachArticleAndNobodyElse() {
    // Given
    Map<String, Enrichment> found = enriched();

    // When
    List<List<String>> people = new ArrayList<>();
    found.values().forEach(article -> people.add(names(article, EntityType.PERSON)));

    // Then
    assertThat(people).hasSameSizeAs(PEOPLE);
    for (int i = 0; i < PEOPLE.size(); i++) {
      assertThat(people.get(i)).containsExactlyInAnyOrderElementsOf(PEOPLE.get(i));
    }
  }

  @Test
  void linksTheCountyAndItsStreets() {
    Map<String, String> codes =
        enriched().values().stream()
            .flatMap(article -> article.entities().stream())
            .filter(entity -> entity.code() != null)
            .collect(Collectors.toMap(Entity::name, e -> String.valueOf(e.code()), (a, b) -> a));

    assertThat(codes)
        .containsEntry("东昌府区", "371502")
        .containsEntry("古楼街道", "371502001")
        .containsEntry("柳园街道", "371502002")
        .containsEntry("梁水镇", "371502103")
        .containsEntry("济南市", "3701");
  }

  // Over what each article writes, once each.
  private static double f1(EntityType type, List<List<String>> there, Map<String, String> bodies) {
    List<Enrichment> enriched = List.copyOf(enriched().values());
    List<String> headlines = List.copyOf(bodies.keySet());
    List<String> texts = List.copyOf(bodies.values());
    int right = 0;
    int all = 0;
    for (int i = 0; i < there.size(); i++) {
      Set<String> found = written(enriched.get(i), type, headlines.get(i), texts.get(i));
      for (String name : there.get(i)) {
        boolean optional = name.startsWith("(");
        String plain = optional ? name.substring(1, name.length() - 1) : name;
        boolean isFound = found.remove(plain);
        right += isFound && !optional ? 1 : 0;
        all += optional ? 0 : isFound ? 2 : 1;
      }
      all += found.size();
    }
    return 2.0 * right / all;
  }

  private static Set<String> written(
      Enrichment article, EntityType type, String headline, String body) {
    return article.entities().stream()
        .filter(entity -> entity.type() == type)
        .flatMap(entity -> entity.mentions().stream())
        .map(
            mention ->
                (mention.field().equals("body") ? body : headline)
                    .substring(mention.start(), mention.end()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Map<String, String> page() {
    Optional<Map<String, String>> page = RealPage.articles();
    assumeTrue(page.isPresent(), "the real page is not at hand: skipped");
    return page.orElseThrow();
  }

  private static Map<String, Enrichment> enriched() {
    Map<String, Enrichment> found = new LinkedHashMap<>();
    page()
        .forEach(
            (headline, body) ->
                found.put(
                    headline,
                    TestPipeline.enricher()
                        .enrich(Articles.printedIn("东昌府讯", "东昌府", headline, body))));
    return found;
  }

  private static List<String> names(Enrichment article, EntityType type) {
    return article.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(Entity::name)
        .toList();
  }
}
