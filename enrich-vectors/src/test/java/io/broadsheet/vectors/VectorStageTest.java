package io.broadsheet.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.Lifecycle;
import io.broadsheet.contracts.article.Origin;
import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.article.Reading;
import io.broadsheet.contracts.article.Status;
import io.broadsheet.contracts.article.Story;
import io.broadsheet.contracts.article.VersionStamp;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.id.FeedId;
import io.broadsheet.contracts.id.SubmissionId;
import io.broadsheet.contracts.meaning.MeaningVector;
import io.broadsheet.enrich.pipeline.text.Draft;
import io.broadsheet.enrich.pipeline.text.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class VectorStageTest {
  private static final VectorStage STAGE = new VectorStage();
  private static final FeedId FEED = new FeedId("vectors");
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void isNearerToTheSameStoryInOtherWordsThanToAnother() {
    MeaningVector flood = vector("连夜转移低洼处住户", "受上游来水影响，河道水位持续上涨，镇里连夜把住在河边的人家送到学校暂住。");
    MeaningVector waters = vector("洪峰过境 河边居民撤离", "昨晚江水漫过堤脚，沿岸三百余人被安置进中学教室，无人受伤。");
    MeaningVector match = vector("主队逆转晋级", "替补上场的前锋在补时阶段打入一球，球队以三比二淘汰对手，闯进决赛。");

    assertThat(flood.cosine(waters)).isGreaterThan(flood.cosine(match) + 0.1);
  }

  @Test
  void saysTheSameOfTheSameText() {
    assertThat(vector("秋粮入库", "农户排队卖粮。").toString())
        .isEqualTo(vector("秋粮入库", "农户排队卖粮。").toString());
  }

  @Test
  void takesWhatIsLongOrStrange() {
    for (String body :
        List.of(
            "疫".repeat(1_000_000), "😀".repeat(5_000), "\u0000\ud800\u202e", "A ".repeat(900))) {
      assertThat(vector("题", body).cosine(vector("题", body))).isGreaterThan(0.999);
    }
  }

  @Test
  void isNamedAsAService() {
    assertThat(ServiceLoader.load(Stage.class).stream().map(ServiceLoader.Provider::type).toList())
        .containsExactly(VectorStage.class);
  }

  private static MeaningVector vector(String headline, String body) {
    Draft draft = draft(headline, body);
    STAGE.run(draft);
    String vector = draft.finished(List.of()).vector();
    assertThat(vector).isNotNull();
    return MeaningVector.parse(vector).orElseThrow();
  }

  private static Draft draft(String headline, String body) {
    return new Draft(
        new RawArticle(
            ArticleId.of(FEED, "1"),
            new Origin(FEED, "1", SubmissionId.of(FEED, "1"), 0, "simple"),
            new Lifecycle(
                new VersionStamp(null, NOW, NOW, "1"),
                Status.USABLE,
                NOW,
                LocalDate.of(2026, 11, 23),
                null,
                null,
                null,
                null),
            new Story(headline, List.of(), List.of(), null, body, null, List.of()),
            null,
            Reading.exact()));
  }
}
