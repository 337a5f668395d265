package io.broadsheet.runtime.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {
  private static final String VALID = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void readsWhatItWrites() {
    TraceParent trace = TraceParent.start();

    assertThat(TraceParent.parse(trace.header())).contains(trace);
  }

  @Test
  void continuesTheTraceUnderANewSpan() {
    TraceParent parent = TraceParent.parse(VALID).orElseThrow();

    TraceParent child = parent.child();

    assertThat(child.traceId()).isEqualTo(parent.traceId());
    assertThat(child.spanId()).isNotEqualTo(parent.spanId());
  }

  @Test
  void takesALaterVersionWithMoreFields() {
    assertThat(TraceParent.parse(VALID.replace("00-4", "01-4") + "-more")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
      })
  void passesOverWhatIsNotOfTheStandardsForm(String header) {
    assertThat(TraceParent.parse(header)).isEmpty();
  }
}
