package io.broadsheet.benchmarks.editions.writing;

import io.broadsheet.contracts.article.Author;
import io.broadsheet.contracts.article.Dateline;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story before it is set.
 *
 * @param shoulder the line above the headline, null when there is none
 * @param deck the line below it, null when there is none
 * @param signature how the byline is printed, null when the story has none of its own
 */
public record Story(
    Genre genre,
    String headline,
    @Nullable String shoulder,
    @Nullable String deck,
    List<Paragraph> paragraphs,
    List<Author> authors,
    @Nullable Signature signature,
    @Nullable Dateline dateline) {
  public Story {
    paragraphs = List.copyOf(paragraphs);
    authors = List.copyOf(authors);
  }

  /** What sort of text it is. */
  public enum Genre {
    NEWS,
    BRIEF,
    POEM,
    NOTICE
  }

  /** Where a byline stands. */
  public enum Place {
    ABOVE,
    BELOW,
    /** Behind the last sentence, on its line. */
    BEHIND
  }

  /** A byline as printed; it is no part of the body. */
  public record Signature(Place place, List<String> lines) {
    public Signature {
      lines = List.copyOf(lines);
    }
  }

  /** Paragraphs joined by {@code \n}. */
  public String body() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }
}
