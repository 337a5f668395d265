package io.broadsheet.runtime.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TracingTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final List<ExportTraceServiceRequest> received = new CopyOnWriteArrayList<>();
  private HttpServer collector;

  @BeforeEach
  void listen() throws IOException {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext("/v1/traces", this::take);
    collector.start();
  }

  @AfterEach
  void stop() {
    collector.stop(0);
  }

  @Test
  void sendsAStepUnderTheIdsThatTravelInHeaders() {
    // Given
    TraceParent post = TraceParent.start();
    TraceParent publish = post.child();
    Tracing tracing = tracing();

    // When
    tracing.ended(() -> hop(publish, post, null));
    tracing.ended(() -> hop(post, null, "status 503"));
    tracing.close();

    // Then
    assertThat(spans())
        .extracting(span -> hex(span.getSpanId()), span -> hex(span.getParentSpanId()))
        .containsExactlyInAnyOrder(
            tuple(publish.spanId(), post.spanId()), tuple(post.spanId(), ""));
    assertThat(spans()).allMatch(span -> hex(span.getTraceId()).equals(post.traceId()));
    assertThat(spans())
        .allMatch(span -> span.getEndTimeUnixNano() - span.getStartTimeUnixNano() == 40_000_000);
    assertThat(spans())
        .extracting(span -> span.getStatus().getMessage())
        .containsExactlyInAnyOrder("", "status 503");
  }

  @Test
  void namesTheService() {
    Tracing tracing = tracing();
    tracing.ended(() -> hop(TraceParent.start(), null, null));
    tracing.close();

    assertThat(received.getFirst().getResourceSpans(0).getResource().getAttributesList())
        .anyMatch(
            attribute ->
                attribute.getKey().equals("service.name")
                    && attribute.getValue().getStringValue().equals("a-service"));
  }

  @Test
  void leavesOutWhatTheCallerDoesNotSample() {
    TraceParent caller =
        new TraceParent("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", "00");
    Tracing tracing = tracing();
    tracing.ended(() -> hop(caller.child(), caller, null));
    tracing.close();

    assertThat(received).isEmpty();
  }

  @Test
  void sendsNothingWhenNoCollectorIsNamed() {
    Tracing tracing = new Tracing("a-service", Optional.empty());
    tracing.ended(() -> hop(TraceParent.start(), null, null));
    tracing.close();

    assertThat(received).isEmpty();
  }

  private Tracing tracing() {
    return new Tracing(
        "a-service", Optional.of("http://127.0.0.1:" + collector.getAddress().getPort()));
  }

  private static Hop hop(TraceParent self, @Nullable TraceParent parent, @Nullable String fault) {
    return new Hop(
        Hop.Kind.SERVER, "POST", self, parent, NOON, NOON.plusMillis(40), fault, Map.of());
  }

  private List<Span> spans() {
    return received.stream()
        .flatMap(request -> request.getResourceSpansList().stream())
        .flatMap(resource -> resource.getScopeSpansList().stream())
        .flatMap(scope -> scope.getSpansList().stream())
        .toList();
  }

  private static String hex(com.google.protobuf.ByteString bytes) {
    return HexFormat.of().formatHex(bytes.toByteArray());
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()));
      exchange.sendResponseHeaders(200, -1);
    }
  }
}
