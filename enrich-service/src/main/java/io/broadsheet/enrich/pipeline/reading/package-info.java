/** Reckons how long a reader takes. */
@NullMarked
package io.broadsheet.enrich.pipeline.reading;

import org.jspecify.annotations.NullMarked;
