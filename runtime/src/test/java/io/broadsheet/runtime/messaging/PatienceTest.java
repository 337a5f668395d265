package io.broadsheet.runtime.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PatienceTest {
  private static final int FAR_GONE = 1_000_000;

  @Test
  void waitsLongerAfterEachFailureButNeverLongerThanFiveSeconds() {
    assertThat(Patience.after(1)).isEqualTo(Duration.ofMillis(100));
    assertThat(Patience.after(2)).isEqualTo(Duration.ofMillis(200));
    assertThat(Patience.after(FAR_GONE)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  @Timeout(2)
  void isCutShortByAStop() {
    Patience patience = new Patience();
    patience.stop(new ShutdownEvent());

    assertThatThrownBy(() -> patience.pause(FAR_GONE)).isInstanceOf(Patience.Stopped.class);
  }

  @Test
  @Timeout(2)
  void isCutShortByAnInterruptionWhichTheCallerStillSees() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> new Patience().pause(FAR_GONE)).isInstanceOf(Patience.Stopped.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
