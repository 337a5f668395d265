/** Articles as linked data in the words of schema.org. */
@NullMarked
package io.broadsheet.archive.reading.representation.linked;

import org.jspecify.annotations.NullMarked;
