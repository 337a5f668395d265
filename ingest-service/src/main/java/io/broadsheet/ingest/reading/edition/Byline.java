package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a story, as one line or one pair of brackets says.
 *
 * @param role of the names on the line above, when the line holds nothing else; else null
 * @param confidence that the text is a byline and nothing else
 */
record Byline(List<Author> authors, @Nullable String role, double confidence) {
  static final Byline NONE = new Byline(List.of(), null, 0);

  Byline {
    authors = List.copyOf(authors);
  }

  Byline(List<Author> authors, double confidence) {
    this(authors, null, confidence);
  }
}
