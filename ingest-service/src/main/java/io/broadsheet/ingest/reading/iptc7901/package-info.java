/** The wire formats of the teleprinter: IPTC 7901 and ANPA 1312, by their control characters. */
@NullMarked
package io.broadsheet.ingest.reading.iptc7901;

import org.jspecify.annotations.NullMarked;
