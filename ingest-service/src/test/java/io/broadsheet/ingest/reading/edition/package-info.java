/** Whole pages read, the real one and invented ones, and what must hold for any text. */
@NullMarked
package io.broadsheet.ingest.reading.edition;

import org.jspecify.annotations.NullMarked;
