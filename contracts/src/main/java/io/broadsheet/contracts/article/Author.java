package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it.
 *
 * @param role as the byline has it (记者, 通讯员, Photographer); null when it says none
 */
public record Author(String name, @Nullable String role) {
  public Author {
    Require.notBlank(name, "author.name");
  }
}
