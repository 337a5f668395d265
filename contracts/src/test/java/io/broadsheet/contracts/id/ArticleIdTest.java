package io.broadsheet.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The vectors were computed with another implementation of RFC 9562: Python's uuid.uuid5. */
class ArticleIdTest {
  private static final FeedId FEED = new FeedId("demo");

  @Test
  void isTheVersion5UuidOfFeedAndGuid() {
    assertThat(ArticleId.of(FEED, "urn:wire.example:2026:0001"))
        .hasToString("23c99d84-97aa-5aa9-a192-f1306de213f7");
    assertThat(ArticleId.of(new FeedId("chengling"), "澄岭时讯/2026-10-16/1"))
        .hasToString("ad6357b9-24bd-5468-af35-ccf8bd758a64");
  }

  @Test
  void saysItsVersionAndVariantInItsBits() {
    ArticleId id = ArticleId.of(FEED, "any");

    assertThat(id.value().version()).isEqualTo(5);
    assertThat(id.value().variant()).isEqualTo(2);
  }

  @Test
  void keepsFeedAndGuidApart() {
    assertThat(ArticleId.of(new FeedId("ab"), "c"))
        .isNotEqualTo(ArticleId.of(new FeedId("a"), "bc"));
  }

  @Test
  void isReadBackFromItsText() {
    ArticleId id = ArticleId.of(FEED, "any");

    assertThat(ArticleId.parse(id.toString())).isEqualTo(id);
    assertThatIllegalArgumentException().isThrownBy(() -> ArticleId.parse("not a UUID"));
  }
}
