/** Feeds of web sites, all invented. */
@NullMarked
package io.broadsheet.ingest.reading.syndication;

import org.jspecify.annotations.NullMarked;
