package io.broadsheet.launcher.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.broadsheet.launcher.Json;
import java.io.IOException;
import java.util.stream.Collectors;

/** A problem document (RFC 9457), as far as people read it. */
public record Problem(int status, String title, String detail, String errors) {
  static Problem of(int status, byte[] body) {
    try {
      return of(status, Json.tree(body));
    } catch (IOException e) {
      return new Problem(status, "answer " + status, "", "");
    }
  }

  static Problem of(int status, JsonNode json) {
    return new Problem(
        json.path("status").asInt(status),
        json.path("title").asText("answer " + status),
        json.path("detail").asText(""),
        json.path("errors").valueStream().map(Problem::error).collect(Collectors.joining("; ")));
  }

  private static String error(JsonNode error) {
    String place = error.path("pointer").asText(error.path("field").asText(""));
    if (place.isEmpty() && error.has("line")) {
      place = "line " + error.path("line").asText() + ", column " + error.path("column").asText();
    }
    String detail = error.path("detail").asText(error.path("message").asText(""));
    return (place + " " + detail).strip();
  }

  boolean isTransient() {
    return status == 429 || status == 503;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(status).append(' ').append(title);
    if (!detail.isEmpty() && !detail.equals(title)) {
      text.append(": ").append(detail);
    }
    return errors.isEmpty()
        ? text.toString()
        : text.append(" (").append(errors).append(')').toString();
  }
}
