package io.broadsheet.launcher.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.broadsheet.contracts.topic.Topics;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicPlanTest {
  @Test
  void isThatOfOneBrokerWhenNothingIsSaid() {
    assertThat(TopicPlan.of(Map.of("BROADSHEET_PARTITIONS", " ")))
        .isEqualTo(TopicPlan.SINGLE_BROKER);
  }

  @Test
  void takesItsNumbersFromTheEnvironment() {
    TopicPlan plan =
        TopicPlan.of(
            Map.of(
                "BROADSHEET_PARTITIONS", "24",
                "BROADSHEET_REPLICAS", "3",
                "BROADSHEET_MIN_INSYNC", "2"));

    NewTopic topic = TopicSetup.topic(Topics.ARTICLES_RAW, plan);

    assertThat(topic.numPartitions()).isEqualTo(24);
    assertThat(topic.replicationFactor()).isEqualTo((short) 3);
    assertThat(topic.configs()).containsEntry("min.insync.replicas", "2");
  }

  @Test
  void keepsTablesInOnePartition() {
    TopicPlan plan = new TopicPlan(24, (short) 3, 2, null);

    assertThat(TopicSetup.topic(Topics.KEYS_REGISTERED, plan).numPartitions()).isEqualTo(1);
  }

  @Test
  void keepsTheLogForEverInTieredStorageAndOnBrokersAsLongAsIsSaid() {
    TopicPlan plan = TopicPlan.of(Map.of("BROADSHEET_LOCAL_RETENTION", "P7D"));

    assertThat(TopicSetup.topic(Topics.ARTICLES_RAW, plan).configs())
        .containsEntry("remote.storage.enable", "true")
        .containsEntry("local.retention.ms", "604800000")
        .containsEntry("retention.ms", "-1");
    assertThat(TopicSetup.topic(Topics.KEYS_REGISTERED, plan).configs())
        .doesNotContainKey("remote.storage.enable");
    assertThat(TopicSetup.topic(Topics.ARTICLES_RAW, TopicPlan.SINGLE_BROKER).configs())
        .doesNotContainKey("remote.storage.enable");
  }

  @Test
  void namesTheVariableThatIsNoDuration() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopicPlan.of(Map.of("BROADSHEET_LOCAL_RETENTION", "a week")))
        .withMessageContaining("BROADSHEET_LOCAL_RETENTION");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopicPlan.of(Map.of("BROADSHEET_LOCAL_RETENTION", "PT0S")))
        .withMessageContaining("localRetention");
  }

  @Test
  void namesTheVariableThatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TopicPlan.of(Map.of("BROADSHEET_REPLICAS", "three")))
        .withMessageContaining("BROADSHEET_REPLICAS");
  }

  @Test
  void refusesMoreInSyncReplicasThanThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TopicPlan(6, (short) 2, 3, null))
        .withMessageContaining("minInSync");
  }
}
