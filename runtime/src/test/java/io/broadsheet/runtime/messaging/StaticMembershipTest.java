package io.broadsheet.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

class StaticMembershipTest {
  private static final Config NONE = ConfigProvider.getConfig();
  private static final Map<String, Object> CONSUMER =
      Map.of("group.id", "archive-service", "session.timeout.ms", 10_000);

  private final StaticMembership named = new StaticMembership(Optional.of("archive-0"));

  @Test
  void keepsItsPlaceInTheGroupByItsNameEachChannelOnItsOwn() {
    assertThat(named.customize("raw-in", NONE, CONSUMER))
        .containsEntry("group.instance.id", "archive-0-raw-in")
        .containsEntry("group.id", "archive-service")
        .containsEntry("session.timeout.ms", 45_000);
    assertThat(named.customize("enriched-in", NONE, CONSUMER))
        .containsEntry("group.instance.id", "archive-0-enriched-in");
  }

  @Test
  void leavesAnInstanceWithoutANameAsItIs() {
    assertThat(new StaticMembership(Optional.empty()).customize("raw-in", NONE, CONSUMER))
        .isEqualTo(CONSUMER);
  }

  @Test
  void leavesProducersAsTheyAre() {
    Map<String, Object> producer = Map.of("acks", "all");

    assertThat(named.customize("enriched-out", NONE, producer)).isEqualTo(producer);
  }
}
