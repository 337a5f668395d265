package io.broadsheet.pipeline.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** What a service answered. */
public record Answer(HttpResponse<String> response) {
  public int status() {
    return response.statusCode();
  }

  public String text() {
    return response.body();
  }

  public JsonNode json() {
    return Json.read(text());
  }

  /** Lines of an NDJSON answer. */
  public List<JsonNode> lines() {
    return text().lines().map(Json::read).toList();
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** Fails with the whole answer unless it has this status. */
  public Answer expect(int status) {
    assertThat(status()).as(this::toString).isEqualTo(status);
    return this;
  }

  /** Fails unless it is a problem document (RFC 9457) of this status and type. */
  public Answer expectProblem(int status, String slug) {
    expect(status);
    assertThat(header("Content-Type").orElse("none"))
        .as(this::toString)
        .startsWith("application/problem+json");
    assertThat(json().path("type").asText()).as(this::toString).isEqualTo("/problems/" + slug);
    assertThat(json().path("status").asInt()).as(this::toString).isEqualTo(status);
    assertThat(json().path("title").asText()).as(this::toString).isNotBlank();
    return this;
  }

  @Override
  public String toString() {
    return "%s %s answered %d %s%n%s"
        .formatted(
            response.request().method(),
            response.uri(),
            status(),
            response.headers().map(),
            text());
  }
}
