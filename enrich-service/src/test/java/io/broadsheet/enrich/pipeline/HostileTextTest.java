package io.broadsheet.enrich.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.enrichment.Enrichment;
import io.broadsheet.contracts.enrichment.Entity;
import io.broadsheet.contracts.enrichment.Mention;
import io.broadsheet.enrich.Articles;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  private static final Duration BOUND = Duration.ofSeconds(60);

  @ParameterizedTest
  @MethodSource("bodies")
  void takesBoundedTimeAndPointsAtWhatItNames(String body) {
    RawArticle article = Articles.story("会议召开", body);

    Enrichment found = assertTimeout(BOUND, () -> TestPipeline.enricher().enrich(article));

    assertThat(found.notes()).noneMatch(note -> note.contains("left out"));
    for (Entity entity : found.entities()) {
      for (Mention mention : entity.mentions()) {
        String text = mention.field().equals("body") ? body : "会议召开";
        assertThat(mention.end()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  static List<String> bodies() {
    return List.of(
        "疫".repeat(5_000_000),
        "李".repeat(100_000),
        "区".repeat(60_000),
        "书记".repeat(30_000),
        "张三、".repeat(20_000),
        "😀".repeat(60_000),
        "A".repeat(200_000),
        "Mr Smith of the ".repeat(10_000),
        "\u0001\u0007\u200f\u202e 会\u0000议".repeat(5_000),
        "مرحبا بالعالم ".repeat(5_000),
        "。".repeat(60_000),
        "\ud800 lone".repeat(1_000));
  }
}
