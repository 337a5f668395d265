package io.broadsheet.archive.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferenceTest {
  @Test
  void findsTheWaitAmongOtherPreferences() {
    assertThat(Preference.wait(List.of("respond-async, wait=10"))).contains(Duration.ofSeconds(10));
    assertThat(Preference.wait(List.of("handling=lenient", "Wait = \"5\"; x=1")))
        .contains(Duration.ofSeconds(5));
  }

  @Test
  void keepsNobodyLongerThanAMinute() {
    assertThat(Preference.wait(List.of("wait=999999999"))).contains(Duration.ofSeconds(60));
  }

  @Test
  void passesOverWhatMakesNoSense() {
    assertThat(Preference.wait(List.of("wait=soon", "wait=-1", "wait", "await=3", ""))).isEmpty();
  }
}
