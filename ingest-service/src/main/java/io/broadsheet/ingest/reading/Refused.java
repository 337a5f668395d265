package io.broadsheet.ingest.reading;

import io.broadsheet.contracts.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a document is not taken; becomes a problem document (RFC 9457).
 *
 * @param status 400 for a document that is malformed, 422 for one that is well-formed and says
 *     nothing that could be an article
 * @param slug the stable end of the problem's type, {@code /problems/<slug>}
 * @param detail for people
 */
public record Refused(int status, String slug, String detail, List<Fault> faults)
    implements ReadOutcome, ItemOutcome, JsonOutcome, Decoding {
  public Refused {
    Require.that(status == 400 || status == 422, "status: 400 or 422, not " + status);
    Require.notBlank(slug, "slug");
    faults = List.copyOf(faults);
  }

  /**
   * One thing that is wrong, and where.
   *
   * @param pointer JSON pointer (RFC 6901), null in a document that is no JSON
   * @param line counted from 1, null where a pointer says it better
   * @param column counted from 1
   */
  public record Fault(
      String message, @Nullable String pointer, @Nullable Integer line, @Nullable Integer column) {
    /** At a place in a JSON document. */
    public static Fault at(String pointer, String message) {
      return new Fault(message, pointer, null, null);
    }

    /** At a line and column of a text. */
    public static Fault at(int line, int column, String message) {
      return new Fault(message, null, line, column);
    }
  }
}
