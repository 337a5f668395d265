package io.broadsheet.runtime.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.function.Supplier;

/**
 * Gives a span the ids that its step has told others already: they travel in headers before the
 * step ends, and whether or not anybody collects spans.
 */
final class GivenIds implements IdGenerator {
  private static final ScopedValue<TraceParent> POSITION = ScopedValue.newInstance();

  /** Makes a span with the ids of a position. */
  static Span under(TraceParent position, Supplier<Span> span) {
    return ScopedValue.where(POSITION, position).call(span::get);
  }

  @Override
  public String generateSpanId() {
    return position().spanId();
  }

  @Override
  public String generateTraceId() {
    return position().traceId();
  }

  private static TraceParent position() {
    return POSITION.isBound() ? POSITION.get() : TraceParent.start();
  }
}
