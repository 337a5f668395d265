package io.broadsheet.archive.reading.representation;

import io.broadsheet.contracts.id.ArticleId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a representation knows of the request that it answers.
 *
 * @param base address of the archive, ending in a slash
 * @param self what was asked for
 * @param next the page after this one; null on the last page and for a single article
 * @param now when it was asked
 * @param fields that are wanted
 */
public record Frame(URI base, URI self, @Nullable URI next, Instant now, Fields fields) {

  /** Where an article is found, whatever its form. */
  public String article(ArticleId id) {
    return base + "v1/articles/" + id;
  }

  /** Where an article is found in one form. */
  public String article(ArticleId id, String format) {
    return article(id) + "?format=" + format;
  }

  /** Where the archive tells of a person, a place or another thing. */
  public String entity(String id) {
    return base + "v1/entities/" + encoded(id);
  }

  /** Where a printed issue is found. */
  public String edition(String publication, LocalDate date) {
    return base + "v1/editions/" + encoded(publication) + "/" + date;
  }

  private static String encoded(String segment) {
    // URLEncoder writes for forms, where a space is a plus sign.
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
