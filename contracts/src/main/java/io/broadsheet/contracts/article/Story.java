package io.broadsheet.contracts.article;

import io.broadsheet.contracts.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one version.
 *
 * @param headline one line, never blank
 * @param body paragraphs joined by {@code \n}; empty only in a version that recalls the article
 * @param language BCP 47 as the feed declared it, null when it did not
 * @param subjects the feed's own, before any enrichment
 */
public record Story(
    String headline,
    List<String> subheadlines,
    List<Author> authors,
    @Nullable Dateline dateline,
    String body,
    @Nullable String language,
    List<Subject> subjects) {
  public Story {
    Require.notBlank(headline, "headline");
    subheadlines = List.copyOf(subheadlines);
    authors = List.copyOf(authors);
    subjects = List.copyOf(subjects);
  }
}
