package io.broadsheet.pipeline.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.pipeline.client.Eventually;
import io.broadsheet.pipeline.client.Http;
import io.broadsheet.pipeline.client.Json;
import io.broadsheet.pipeline.stack.ComposedStack;
import io.broadsheet.pipeline.stack.InContainers;
import io.broadsheet.pipeline.stack.OnTheStack;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file as a whole, and what its profile for observers sees. */
@InContainers
@OnTheStack
class ComposeFileIT {
  // Three services, the database's exporter, Prometheus itself.
  private static final int JOBS = 5;
  private static final Duration SCRAPED = Duration.ofSeconds(90);

  private final ComposedStack stack;

  ComposeFileIT(ComposedStack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "config --quiet",
        "--profile observability config --quiet",
        "--env-file deploy/compose/ha.env config --quiet",
        "--env-file deploy/compose/ha.env --profile observability --profile ha config --quiet"
      })
  void isValidWithEachProfile(String words) {
    stack.compose().run(words.split(" ")).endedWith(0);
  }

  @Test
  void showsEveryServiceToPrometheusAndItsRulesAreSound() {
    stack
        .compose()
        .run("up", "--detach", "--no-build", "prometheus", "postgres-exporter")
        .endedWith(0);
    int port = stack.compose().prometheusPort();

    Map<String, Double> up =
        Eventually.get(
            "everything is scraped", SCRAPED, () -> up(port), seen -> seen.size() == JOBS);
    assertThat(up.values()).containsOnly(1.0);
    assertThat(get(port, "/api/v1/rules").path("data").findValuesAsText("health"))
        .isNotEmpty()
        .doesNotContain("err");
  }

  private static Map<String, Double> up(int port) {
    Map<String, Double> up = new TreeMap<>();
    get(port, "/api/v1/query?query=up%3D%3D1")
        .path("data")
        .path("result")
        .forEach(
            one ->
                up.put(
                    one.path("metric").path("job").asText(), one.path("value").path(1).asDouble()));
    return up;
  }

  private static JsonNode get(int port, String path) {
    return Json.read(
        Http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)))
            .expect(200)
            .text());
  }
}
