/** Fetches the documents of feeds that do not post by themselves, and hands them in for them. */
@NullMarked
package io.broadsheet.ingest.collection;

import org.jspecify.annotations.NullMarked;
