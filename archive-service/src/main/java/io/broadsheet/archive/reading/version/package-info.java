/** A version of an article, as the archive holds it and as it is shown. */
@NullMarked
package io.broadsheet.archive.reading.version;

import org.jspecify.annotations.NullMarked;
