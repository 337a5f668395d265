package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.search.Query;

/** A search as a condition on {@code v}: the index finds, the folded text decides. */
final class QueryCondition {
  private QueryCondition() {}

  static Condition of(Query query) {
    return switch (query) {
      case Query.All(var parts) -> Condition.all(parts.stream().map(QueryCondition::of).toList());
      case Query.Any(var parts) -> Condition.any(parts.stream().map(QueryCondition::of).toList());
      case Query.Not(var part) -> of(part).negated();
      case Query.Term term when term.isExact() ->
          Condition.of("v.search @@ CAST(? AS tsquery)", term.needed())
              .or(
                  Condition.of(
                      "(v.search @@ CAST(? AS tsquery) AND strpos(v.search_text, ?) > 0)",
                      Query.Term.overflow(),
                      term.folded()));
      case Query.Term term ->
          Condition.of(
              "(v.search @@ CAST(? AS tsquery) AND strpos(v.search_text, ?) > 0)",
              "(" + term.needed() + ") | " + Query.Term.overflow(),
              term.folded());
    };
  }
}
