package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * From an item to another item or to a page.
 *
 * @param rel as sent ({@code irel:seeAlso}), or what a format's own element means: {@code
 *     supersedes}, {@code evolvedFrom}, {@code translatedFrom}, {@code memberOf}
 * @param target the other item's guid, or an address
 * @param title of the target, null when not said
 * @param mediaType of the target, null when not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(String rel, String target, @Nullable String title, @Nullable String mediaType) {
  public Link {
    Require.notBlank(rel, "link.rel");
    Require.notBlank(target, "link.target");
  }
}
