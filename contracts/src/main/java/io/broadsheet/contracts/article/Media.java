package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture, video, sound or graphic that goes with an article, by reference.
 *
 * @param uri of the media item itself, null when it has none
 * @param role in the article ({@code mainpic}), as sent; null when not said
 * @param kind {@code picture}, {@code video}, {@code audio}, {@code graphic} …
 * @param caption plain text
 * @param credit who took it or is to be named
 * @param renditions its files; empty when the feed delivers them elsewhere
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Media(
    @Nullable String uri,
    @Nullable String role,
    @Nullable String kind,
    @Nullable String headline,
    @Nullable String caption,
    @Nullable String credit,
    List<Rendition> renditions) {
  public Media {
    renditions = renditions == null ? List.of() : List.copyOf(renditions);
    Require.that(
        uri != null || !renditions.isEmpty(), "media: must have a uri or at least one rendition");
  }
}
