package io.broadsheet.benchmarks.editions.truth;

import java.util.List;

/**
 * A document as it should be read.
 *
 * @param facts to be judged, first of all what kind of document it is
 */
public record TrueEdition(List<Fact> facts, List<TrueArticle> articles) {
  /** The fact that says whether it is an edition, a story alone ({@code plain}) or no news. */
  public static final String KIND = "kind";

  /** The kind of a document that must be refused. */
  public static final String NO_NEWS = "no-news";

  public TrueEdition {
    facts = List.copyOf(facts);
    articles = List.copyOf(articles);
  }
}
