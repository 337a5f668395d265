/** NewsML 1.0 to 1.2: envelopes of news items, each with components of alternatives and parts. */
@NullMarked
package io.broadsheet.ingest.reading.newsml1;

import org.jspecify.annotations.NullMarked;
