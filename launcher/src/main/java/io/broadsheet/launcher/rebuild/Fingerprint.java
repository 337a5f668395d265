package io.broadsheet.launcher.rebuild;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the archive holds, in one line: two archives with the same are the same to every reader.
 *
 * @param hash over all versions, whatever order they came in
 */
public record Fingerprint(long articles, long versions, String hash) {
  public static Fingerprint of(JsonNode json) {
    return new Fingerprint(
        json.path("articles").asLong(), json.path("versions").asLong(), json.path("hash").asText());
  }
}
