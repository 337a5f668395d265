/** Finds numbers with what they count, and multiplies them out. */
@NullMarked
package io.broadsheet.enrich.pipeline.amount;

import org.jspecify.annotations.NullMarked;
