package io.broadsheet.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.id.FeedId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
  // Written down because records on the log stand where these numbers say.
  @ParameterizedTest
  @CsvSource({"demo, 6, 1", "demo, 1, 0", "county-paper, 6, 1", "polygenelubricants, 6, 4"})
  void giveEachFeedAPartitionForGood(String feed, int partitions, int share) {
    assertThat(Topics.shareOf(new FeedId(feed), partitions)).isEqualTo(share);
  }
}
