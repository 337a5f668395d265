package io.broadsheet.ingest.collection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WebSettingsTest {
  @Test
  void allowNothingInsideByDefault() {
    WebSettings settings = Settings.with(Map.of());

    assertThat(settings.allowedNetworks()).isEmpty();
    assertThat(settings.allowedPorts()).isEqualTo(Set.of(80, 443, 8080, 8443));
    assertThat(settings.totalTimeout()).isEqualTo(Duration.ofMinutes(2));
    assertThat(settings.mostRedirects()).isEqualTo(5);
    assertThat(settings.schedule().longestHint()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void takeWhatIsSet() {
    WebSettings settings =
        Settings.with(
            Map.of(
                "allowed-networks", "10.0.0.0/8,fd00::/8",
                "allowed-ports", "443",
                "schedule.longest-wait", "PT10M"));

    assertThat(settings.allowedNetworks()).contains(List.of("10.0.0.0/8", "fd00::/8"));
    assertThat(settings.allowedPorts()).isEqualTo(Set.of(443));
    assertThat(settings.schedule().longestWait()).isEqualTo(Duration.ofMinutes(10));
  }
}
