package io.broadsheet.runtime.trace;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a trace that has come to its end.
 *
 * @param name what was done, of few different values: {@code enrich}, {@code POST}
 * @param self its position, which the next step names as its parent
 * @param parent the step that led to it; none at the start of a trace
 * @param fault why it failed; none when it did not
 * @param attributes by their names in OpenTelemetry's semantic conventions, where there is one
 */
public record Hop(
    Kind kind,
    String name,
    TraceParent self,
    @Nullable TraceParent parent,
    Instant start,
    Instant end,
    @Nullable String fault,
    Map<String, String> attributes) {

  /** Which side of an exchange a step is, in OpenTelemetry's terms. */
  public enum Kind {
    SERVER,
    PRODUCER,
    CONSUMER
  }

  public Hop {
    attributes = Map.copyOf(attributes);
  }
}
