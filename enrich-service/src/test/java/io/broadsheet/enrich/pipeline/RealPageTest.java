package io.broadsheet.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.EntityType;
import io.broadsheet.enrich.Articles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static Map<String, Enrichment> enriched() {
    Optional<Map<String, String>> page = RealPage.articles();
    assumeTrue(page.isPresent(), "the real page is not at hand: skipped");
    Map<String, Enrichment> found = new LinkedHashMap<>();
    page.orElseThrow()
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
