/**
 * What web sites offer to be fetched: RSS of all versions, Atom and JSON Feed; one article an
 * entry.
 */
@NullMarked
package io.broadsheet.ingest.reading.syndication;

import org.jspecify.annotations.NullMarked;
