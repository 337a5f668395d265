package io.broadsheet.ingest.reading.edition;

import io.broadsheet.contracts.article.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a story, as one line or one pair of brackets says.
 *
 * @param role of the names on the line above, when the line holds nothing else; else null
 * @param credit the agency or paper that the copy is from; NONE when it names none
 * @param confidence that the text is a byline and nothing else
 */
record Byline(List<Author> authors, @Nullable String role, DatelineText credit, double confidence) {
  static final Byline NONE = new Byline(List.of(), null, DatelineText.NONE, 0);

  Byline {
    authors = List.copyOf(authors);
  }

  Byline(List<Author> authors, double confidence) {
    this(authors, null, DatelineText.NONE, confidence);
  }

  /** A line that only says what those above it are. */
  static Byline ofRole(String role, double confidence) {
    return new Byline(List.of(), role, DatelineText.NONE, confidence);
  }

  Byline from(DatelineText copy) {
    return copy.source() == null && copy.place() == null
        ? this
        : new Byline(authors, role, copy, confidence);
  }
}
