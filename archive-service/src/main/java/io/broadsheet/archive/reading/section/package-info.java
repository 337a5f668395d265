/** The sections in use. */
@NullMarked
package io.broadsheet.archive.reading.section;

import org.jspecify.annotations.NullMarked;
