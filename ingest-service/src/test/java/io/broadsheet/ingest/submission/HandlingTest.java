package io.broadsheet.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandlingTest {
  @Test
  void isStrictWhenThePostAsksForIt() {
    assertThat(Handling.isStrict(List.of("handling=strict"))).isTrue();
    assertThat(Handling.isStrict(List.of("wait=5, Handling = \"strict\"; x=1"))).isTrue();
    assertThat(Handling.isStrict(List.of("wait=5", "handling=strict"))).isTrue();
  }

  @Test
  void isLenientOtherwise() {
    assertThat(Handling.isStrict(null)).isFalse();
    assertThat(Handling.isStrict(List.of("handling=lenient, handling=strict"))).isFalse();
    assertThat(Handling.isStrict(List.of("respond-async"))).isFalse();
  }
}
