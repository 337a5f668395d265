package io.broadsheet.benchmarks.editions.truth;

import io.broadsheet.contracts.Require;
import io.broadsheet.contracts.article.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story as it should be read.
 *
 * @param headline null when none is printed
 * @param subheadlines null when not to be judged, as honest people would differ
 * @param authors null when not to be judged
 * @param facts to be judged: page, ordinal, dateline
 * @param body paragraphs joined by {@code \n}
 * @param breaks inside paragraphs, in order
 */
public record TrueArticle(
    @Nullable String headline,
    @Nullable List<String> subheadlines,
    @Nullable List<Author> authors,
    List<Fact> facts,
    String body,
    List<SourceBreak> breaks) {
  public TrueArticle {
    Require.that(headline == null || !headline.isBlank(), "headline: must not be blank");
    Require.notBlank(body, "body");
    subheadlines = subheadlines == null ? null : List.copyOf(subheadlines);
    authors = authors == null ? null : List.copyOf(authors);
    facts = List.copyOf(facts);
    breaks = List.copyOf(breaks);
  }

  /** For people: the headline, or how the text begins. */
  public String title() {
    return headline != null ? headline : body.substring(0, Math.min(20, body.length())) + "…";
  }
}
