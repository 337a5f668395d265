package io.broadsheet.launcher.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.broadsheet.contracts.topic.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicSetupTest {
  @Test
  void keepsTheSourceOfTruthForEver() {
    NewTopic topic = TopicSetup.topic(Topics.ARTICLES_RAW, TopicPlan.SINGLE_BROKER);

    assertThat(topic.numPartitions()).isEqualTo(6);
    assertThat(topic.configs())
        .containsEntry("retention.ms", "-1")
        .containsEntry("retention.bytes", "-1")
        .containsEntry("max.message.bytes", "67108864")
        .doesNotContainKey("cleanup.policy");
  }

  @Test
  void compactsTheTopicsOfFeedsAndKeys() {
    for (String name : Topics.compacted()) {
      NewTopic topic = TopicSetup.topic(name, TopicPlan.SINGLE_BROKER);

      assertThat(topic.numPartitions()).isEqualTo(name.equals(Topics.FEEDS_PULLED) ? 6 : 1);
      assertThat(topic.configs()).containsEntry("cleanup.policy", "compact");
    }
  }
}
