package io.broadsheet.enrich.pipeline.quotation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may speak.
 *
 * @param start where the name or word stands in the body
 * @param name of the person, or as the text calls somebody whom it does not name: 办案民警
 * @param id of the entity; null where it is none
 */
record Speaker(int start, int end, String name, @Nullable String id) {
  boolean isNamed() {
    return id != null;
  }
}
