/** One story alone, as text: no edition is invented for it. */
@NullMarked
package io.broadsheet.ingest.reading.plain;

import org.jspecify.annotations.NullMarked;
