/** Lines and clean text that know where in the original document each character stood. */
@NullMarked
package io.broadsheet.ingest.reading.repair;

import org.jspecify.annotations.NullMarked;
