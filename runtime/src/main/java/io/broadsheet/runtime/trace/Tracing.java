package io.broadsheet.runtime.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends the steps of a trace to an OpenTelemetry collector, when one is named: {@code
 * OTEL_EXPORTER_OTLP_ENDPOINT}, with the other {@code OTEL_*} variables as its specification has
 * them. A collector that is away costs spans and nothing else.
 */
@ApplicationScoped
public class Tracing {
  private static final String ENDPOINT = "otel.exporter.otlp.endpoint";

  private final @Nullable OpenTelemetrySdk sdk;

  @Inject
  Tracing(
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = ENDPOINT) Optional<String> endpoint) {
    sdk = endpoint.map(url -> open(service, url)).orElse(null);
  }

  private Tracing() {
    sdk = null;
  }

  /** Sends nothing anywhere. */
  public static Tracing off() {
    return new Tracing();
  }

  /**
   * Takes note of a step that has come to its end; returns at once.
   *
   * @param step asked for only where spans are sent
   */
  public void ended(Supplier<Hop> step) {
    if (sdk == null) {
      return;
    }
    Hop hop = step.get();
    Tracer tracer = sdk.getTracer("io.broadsheet");
    Span span =
        GivenIds.under(
            hop.self(),
            () ->
                tracer
                    .spanBuilder(hop.name())
                    .setParent(parent(hop.parent()))
                    .setSpanKind(SpanKind.valueOf(hop.kind().name()))
                    .setStartTimestamp(hop.start())
                    .setAllAttributes(attributes(hop.attributes()))
                    .startSpan());
    if (hop.fault() != null) {
      span.setStatus(StatusCode.ERROR, hop.fault());
    }
    span.end(hop.end());
  }

  /** Sends what still waits. */
  @PreDestroy
  void close() {
    if (sdk != null) {
      sdk.close();
    }
  }

  private static OpenTelemetrySdk open(String service, String endpoint) {
    return AutoConfiguredOpenTelemetrySdk.builder()
        .addPropertiesSupplier(
            () ->
                Map.of(
                    "otel.service.name",
                    service,
                    ENDPOINT,
                    endpoint,
                    "otel.exporter.otlp.protocol",
                    "http/protobuf",
                    // Prometheus asks for the meters; the log goes to standard output.
                    "otel.metrics.exporter",
                    "none",
                    "otel.logs.exporter",
                    "none"))
        .addTracerProviderCustomizer((provider, config) -> provider.setIdGenerator(new GivenIds()))
        .disableShutdownHook()
        .build()
        .getOpenTelemetrySdk();
  }

  private static Context parent(@Nullable TraceParent parent) {
    return parent == null
        ? Context.root()
        : Context.root()
            .with(
                Span.wrap(
                    SpanContext.createFromRemoteParent(
                        parent.traceId(),
                        parent.spanId(),
                        TraceFlags.fromHex(parent.flags(), 0),
                        TraceState.getDefault())));
  }

  private static Attributes attributes(Map<String, String> given) {
    AttributesBuilder attributes = Attributes.builder();
    given.forEach(attributes::put);
    return attributes.build();
  }
}
