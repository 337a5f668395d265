/** From a newspaper page's text to its articles, whole and in order, for any paper. */
@NullMarked
package io.broadsheet.ingest.reading.edition;

import org.jspecify.annotations.NullMarked;
