/** What readers ask of the archive, and how it answers them. */
@NullMarked
package io.broadsheet.archive.reading;

import org.jspecify.annotations.NullMarked;
