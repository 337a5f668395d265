/** Articles as ninjs 3.1, and what came in as ninjs with all that it said. */
@NullMarked
package io.broadsheet.archive.reading.representation.ninjs;

import org.jspecify.annotations.NullMarked;
