/** One story alone. */
@NullMarked
package io.broadsheet.ingest.reading.plain;

import org.jspecify.annotations.NullMarked;
