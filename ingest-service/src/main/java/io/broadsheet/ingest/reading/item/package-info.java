/** What items of every wire format say in the same way: text, times, status and editors' words. */
@NullMarked
package io.broadsheet.ingest.reading.item;

import org.jspecify.annotations.NullMarked;
