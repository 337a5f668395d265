/** Writes XML that is well-formed whatever the texts in it hold. */
@NullMarked
package io.broadsheet.archive.reading.representation.xml;

import org.jspecify.annotations.NullMarked;
