/** What agencies send as ninjs, in documents invented for these tests. */
@NullMarked
package io.broadsheet.ingest.reading.ninjs;

import org.jspecify.annotations.NullMarked;
