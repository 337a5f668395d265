package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * A subject, genre, place or person that the feed itself gave.
 *
 * @param scheme the vocabulary, such as {@code medtop}; {@code feed} when the feed named none
 * @param code within the scheme, as sent
 * @param name as sent, null when only a code was
 * @param kind of thing, as sent ({@code person}, {@code cpnat:abstract}); null when not said
 * @param relevance to the item, 0 to 1, null when not said
 */
public record Subject(
    String scheme,
    String code,
    @Nullable String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String kind,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double relevance) {
  public Subject {
    Require.notBlank(scheme, "subject.scheme");
    Require.notBlank(code, "subject.code");
    if (relevance != null) {
      Require.share(relevance, "subject.relevance");
    }
  }

  public Subject(String scheme, String code, @Nullable String name) {
    this(scheme, code, name, null, null);
  }
}
