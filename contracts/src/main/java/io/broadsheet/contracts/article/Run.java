package io.broadsheet.contracts.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.broadsheet.contracts.Require;

/**
 * A stretch of clean text that stands, code unit for code unit, in the original document. On the
 * wire three numbers, {@code [start,rawStart,length]}.
 *
 * @param start first UTF-16 code unit in the field
 * @param rawStart the code unit in the document's decoded text that it comes from
 * @param length in UTF-16 code units
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "rawStart", "length"})
public record Run(int start, int rawStart, int length) {
  public Run {
    Require.that(
        start >= 0 && rawStart >= 0 && length > 0,
        "run: not negative and not empty, not [" + start + "," + rawStart + "," + length + "]");
  }
}
