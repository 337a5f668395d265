package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * One file of a media item.
 *
 * @param href as sent: an address, or a name that the feed's delivery knows
 * @param name of the rendition ({@code thumbnail}), null when not said
 * @param mediaType as sent
 * @param width in pixels
 * @param height in pixels
 * @param bytes its size
 * @param seconds how long it plays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rendition(
    String href,
    @Nullable String name,
    @Nullable String mediaType,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Long bytes,
    @Nullable Double seconds) {
  public Rendition {
    Require.notBlank(href, "rendition.href");
  }
}
