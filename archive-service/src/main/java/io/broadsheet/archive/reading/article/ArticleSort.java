package io.broadsheet.archive.reading.article;

import io.broadsheet.archive.reading.database.Condition;
import io.broadsheet.archive.reading.database.Sql;
import io.broadsheet.archive.reading.version.ArticleRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * In which order articles come. The id decides between equal times, so that a cursor always knows
 * which of them it has passed.
 */
enum ArticleSort {
  NEWEST,
  OLDEST,
  /** Best first; among equals, newest. */
  RELEVANCE;

  /**
   * @throws IllegalArgumentException for a word that is no order
   */
  static ArticleSort of(String word) {
    return Arrays.stream(values())
        .filter(sort -> sort.word().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("newest, oldest or relevance, not '" + word + "'"));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a cursor holds of the last row. */
  List<String> keyOf(ArticleRow row) {
    String time = row.publishedAt().toString();
    String id = row.event().article().id().toString();
    return this == RELEVANCE ? List.of(Float.toString(row.rank()), time, id) : List.of(time, id);
  }

  int keyLength() {
    return this == RELEVANCE ? 3 : 2;
  }

  /** Rows of {@code ranked} behind the one that the key is of. */
  Condition behind(List<String> key) {
    Instant time = Instant.parse(key.get(keyLength() - 2));
    UUID id = UUID.fromString(key.get(keyLength() - 1));
    return switch (this) {
      case NEWEST -> Condition.of("(published_at, article_id) < (?, ?)", time, id);
      case OLDEST -> Condition.of("(published_at, article_id) > (?, ?)", time, id);
      case RELEVANCE ->
          Condition.of(
              "(rank, published_at, article_id) < (CAST(? AS real), ?, ?)",
              Float.valueOf(key.getFirst()),
              time,
              id);
    };
  }

  void orderBy(Sql sql) {
    Sql unused =
        switch (this) {
          case NEWEST -> sql.add(" ORDER BY published_at DESC, article_id DESC");
          case OLDEST -> sql.add(" ORDER BY published_at, article_id");
          case RELEVANCE -> sql.add(" ORDER BY rank DESC, published_at DESC, article_id DESC");
        };
  }
}
