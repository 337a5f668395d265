/**
 * From what a reader found to records that every in-sync replica holds: all of it or, later, all.
 */
@NullMarked
package io.broadsheet.ingest.publication;

import org.jspecify.annotations.NullMarked;
