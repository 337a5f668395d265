package io.broadsheet.ingest.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.article.RawArticle;
import io.broadsheet.contracts.id.ArticleId;
import io.broadsheet.contracts.submission.RefusedItem;
import io.broadsheet.contracts.submission.SubmittedItem;
import io.broadsheet.ingest.Feeds;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreparerTest {
  private final Preparer preparer = Items.preparer();

  @Test
  void givesTheSamePostTheSameArticlesAgain() {
    Posted posted = Items.posted("{\"headline\":\"甲\",\"body\":\"文\"}");

    assertThat(ready(posted).articles()).isEqualTo(ready(posted).articles());
  }

  @Test
  void namesASubmissionByItsKeyAndWhatWasReadInIt() {
    Submission first = ready(Items.posted("{\"guid\":\"g\",\"headline\":\"甲\",\"body\":\"文\"}"));
    Submission repeat = ready(Items.posted("{\"guid\":\"g\",\"headline\":\"甲\",\"body\":\"文\"}"));
    Submission readOtherwise =
        ready(Items.posted("{\"guid\":\"g\",\"headline\":\"乙\",\"body\":\"文\"}"));

    assertThat(repeat.receipt().submissionId()).isEqualTo(first.receipt().submissionId());
    assertThat(readOtherwise.receipt().submissionId()).isNotEqualTo(first.receipt().submissionId());
  }

  @Test
  void namesAnArticleByFeedAndGuid() {
    RawArticle article = Items.submission("wire-7").articles().getFirst();

    assertThat(article.id()).isEqualTo(ArticleId.of(Feeds.countyPaper().id(), "wire-7"));
    assertThat(article.origin().feed()).isEqualTo(Feeds.countyPaper().id());
  }

  @Test
  void datesAStoryByItsReceiptAndTheFeedsCalendarWhenNothingElseDoes() {
    RawArticle article = Items.submission("wire-7").articles().getFirst();

    assertThat(article.lifecycle().publishedAt()).isEqualTo(Items.RECEIVED);
    assertThat(article.lifecycle().publishedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void hashesWhatWasSaidAndNotWhenItCame() {
    String said = "{\"guid\":\"g\",\"headline\":\"甲\",\"body\":\"文\"}";
    String corrected = "{\"guid\":\"g\",\"headline\":\"甲\",\"body\":\"文。\"}";

    assertThat(hash(said)).isEqualTo(hash(said + " ")).isNotEqualTo(hash(corrected));
  }

  @Test
  void declinesWhatItCannotUnderstandAndKnowsWhatItDoesNotKnow() {
    assertThat(preparer.prepare(Items.posted("{"))).isInstanceOf(Preparation.Declined.class);
    Posted image =
        new Posted(
            Posted.Naming.own(),
            Feeds.countyPaper(),
            Items.RECEIVED,
            "image/png",
            null,
            null,
            new byte[] {1},
            null);
    assertThat(preparer.prepare(image)).isEqualTo(new Preparation.Unknown("image/png"));
  }

  @Test
  void leavesItemsTheirPlacesWhenOneBeforeThemIsRefused() {
    Submission submission =
        ready(
            Items.posted(
                "[{\"uri\":7},{\"uri\":\"a\",\"headline\":\"甲\",\"body_text\":\"文\"},"
                    + "{\"uri\":\"b\",\"embargoed\":\"soon\"},"
                    + "{\"uri\":\"c\",\"headline\":\"乙\",\"body_text\":\"文\"}]"));

    assertThat(submission.receipt().items())
        .extracting(SubmittedItem::position)
        .containsExactly(1, 3);
    assertThat(submission.receipt().refused())
        .extracting(RefusedItem::position)
        .containsExactly(0, 2);
    assertThat(submission.articles())
        .extracting(article -> article.origin().position())
        .containsExactly(1, 3);
  }

  @Test
  void hashesWhatAWireSaysButNotItsDelivery() {
    String said =
        "{\"uri\":\"g\",\"headline\":\"甲\",\"body_text\":\"文\",\"versioncreated\":\"2026-11-04T09:00:00Z\",\"mood\":{\"a\":1,\"b\":2}%s}";

    assertThat(hash(said.formatted("")))
        .isEqualTo(hash(said.formatted("").replace("\"a\":1,\"b\":2", "\"b\":2,\"a\":1")))
        .isEqualTo(hash(said.formatted(",\"transmission\":{\"sent\":\"now\"}")))
        .isNotEqualTo(hash(said.formatted(",\"usageterms\":\"Not for resale.\"")))
        .isNotEqualTo(hash(said.formatted("").replace("\"a\":1", "\"a\":3")));
  }

  @Test
  void saysHowSureItIsOfACharsetThatNobodyNamed() {
    String story =
        "{\"headline\":\"口袋公园开放\",\"body\":\"11月20日，向阳社区的口袋公园正式开放，占地三亩，设有步道和凉亭，旁边还有一处小广场。\"}";

    assertThat(ready(in("GB18030", null, story)).repairs())
        .singleElement()
        .satisfies(
            repair -> {
              assertThat(repair.kind()).isEqualTo("decoded-charset");
              assertThat(repair.confidence()).isBetween(0.1, 1.0);
              assertThat(repair.note()).contains("GB18030");
              assertThat(repair.rawEnd()).isEqualTo(story.length());
            });
    assertThat(ready(in("GB18030", "gbk", story)).repairs()).isEmpty();
    assertThat(ready(in("UTF-8", null, story)).repairs()).isEmpty();
  }

  private static Posted in(String charset, @Nullable String declared, String json) {
    Posted posted = Items.posted(json);
    return new Posted(
        posted.naming(),
        posted.feed(),
        posted.receivedAt(),
        posted.mediaType(),
        declared,
        null,
        json.getBytes(Charset.forName(charset)),
        null);
  }

  private String hash(String json) {
    return ready(Items.posted(json)).articles().getFirst().lifecycle().version().contentHash();
  }

  private Submission ready(Posted posted) {
    return ((Preparation.Ready) preparer.prepare(posted)).submission();
  }
}
