package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import java.util.List;

/**
 * Who wrote a story, as one line or one pair of brackets says.
 *
 * @param confidence that the text is a byline and nothing else
 */
record Byline(List<Author> authors, double confidence) {
  static final Byline NONE = new Byline(List.of(), 0);

  Byline {
    authors = List.copyOf(authors);
  }
}
