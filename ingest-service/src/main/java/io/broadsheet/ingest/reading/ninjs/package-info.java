/** Reads ninjs of every generation and the dialects that agencies make of it. */
@NullMarked
package io.broadsheet.ingest.reading.ninjs;

import org.jspecify.annotations.NullMarked;
