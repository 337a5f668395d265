/** Articles as NewsML-G2, and what came in as such with all that it said. */
@NullMarked
package io.broadsheet.archive.reading.representation.newsml;

import org.jspecify.annotations.NullMarked;
