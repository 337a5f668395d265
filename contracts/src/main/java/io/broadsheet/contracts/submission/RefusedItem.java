package io.broadsheet.contracts.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.broadsheet.contracts.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a submission that could not be taken while others were.
 *
 * @param position in the submission, counted from 0, in one count with the items taken
 * @param guid as the feed names the item, null when that could not be read
 * @param type of the problem, {@code /problems/<slug>}
 * @param detail for people
 * @param errors each thing that is wrong, with its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusedItem(
    int position, @Nullable String guid, String type, String detail, List<Fault> errors) {
  public RefusedItem {
    Require.that(position >= 0, "refused.position: 0 or more, not " + position);
    Require.notBlank(type, "refused.type");
    errors = List.copyOf(errors);
  }

  /**
   * One thing that is wrong.
   *
   * @param pointer JSON pointer (RFC 6901), absent in a document that is no JSON
   * @param line counted from 1
   * @param column counted from 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fault(
      String detail, @Nullable String pointer, @Nullable Integer line, @Nullable Integer column) {}
}
