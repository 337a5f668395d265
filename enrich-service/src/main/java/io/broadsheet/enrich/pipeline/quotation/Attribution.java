package io.broadsheet.enrich.pipeline.quotation;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a quotation.
 *
 * @param isSaid whether somebody is said to speak
 * @param speaker null where nobody can tell who
 */
record Attribution(boolean isSaid, @Nullable Speaker speaker) {
  static final Attribution NONE = new Attribution(false, null);
}
