package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * A subject that the feed itself gave.
 *
 * @param scheme the vocabulary, such as {@code medtop}; {@code feed} when the feed named none
 * @param code within the scheme, as sent
 * @param name as sent, null when only a code was
 */
public record Subject(String scheme, String code, @Nullable String name) {
  public Subject {
    Require.notBlank(scheme, "subject.scheme");
    Require.notBlank(code, "subject.code");
  }
}
