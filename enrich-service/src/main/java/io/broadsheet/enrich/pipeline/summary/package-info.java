/** Picks the sentences that stand for the whole. */
@NullMarked
package io.broadsheet.enrich.pipeline.summary;

import org.jspecify.annotations.NullMarked;
