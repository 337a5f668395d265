/** Shows by counting, not by the clock, that no stage's work grows faster than its text. */
@NullMarked
package io.broadsheet.enrich.pipeline.growth;

import org.jspecify.annotations.NullMarked;
