package io.broadsheet.enrich.pipeline.text;

import io.broadsheet.contracts.Require;

/** A stretch of a field, in UTF-16 code units; not empty. */
public record Range(int start, int end) {
  public Range {
    Require.that(
        0 <= start && start < end, "range: from 0 and not empty, not " + start + ".." + end);
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
