/** Finds the days that a text names, and says which they are. */
@NullMarked
package io.broadsheet.enrich.pipeline.time;

import org.jspecify.annotations.NullMarked;
