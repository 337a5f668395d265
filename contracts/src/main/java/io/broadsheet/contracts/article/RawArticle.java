package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article, as read: the value of a record on {@code articles.raw}. Flat on the
 * wire; grouped here.
 *
 * @param edition null for everything that was not printed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RawArticle(
    ArticleId id,
    @JsonUnwrapped Origin origin,
    @JsonUnwrapped Lifecycle lifecycle,
    @JsonUnwrapped Story story,
    @Nullable EditionPlace edition,
    Reading reading,
    @JsonUnwrapped WireFacts wire) {
  public RawArticle {
    Require.that(
        !story.body().isBlank() || lifecycle.status() != Status.USABLE,
        "body: must not be blank in a usable version");
  }

  /** An article that came with no facts of a wire. */
  public RawArticle(
      ArticleId id,
      Origin origin,
      Lifecycle lifecycle,
      Story story,
      @Nullable EditionPlace edition,
      Reading reading) {
    this(id, origin, lifecycle, story, edition, reading, WireFacts.none());
  }
}
