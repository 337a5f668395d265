package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a feed files an item, besides its subjects. Lists are absent in events of release 0.1.0.
 *
 * @param kind of content: {@code text}, {@code picture}, {@code video}, {@code audio}, {@code
 *     graphic}, {@code composite} …; null when not said
 * @param slugline the working title
 * @param description the feed's own abstract, as plain paragraphs joined by {@code \n}
 * @param genres such as opinion or background
 * @param located where it was written or taken, widest last
 * @param named people, places, organizations, events and objects that the feed names in it; the
 *     kind tells which
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Filing(
    @Nullable String kind,
    @Nullable String slugline,
    @Nullable String description,
    List<Subject> genres,
    List<Subject> located,
    List<Subject> named) {
  private static final Filing NONE = new Filing(null, null, null, List.of(), List.of(), List.of());

  public Filing {
    genres = genres == null ? List.of() : List.copyOf(genres);
    located = located == null ? List.of() : List.copyOf(located);
    named = named == null ? List.of() : List.copyOf(named);
  }

  /** Nothing said. */
  public static Filing none() {
    return NONE;
  }
}
