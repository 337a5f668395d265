/** NITF 3.x, as a document and as the body inside other formats. */
@NullMarked
package io.broadsheet.ingest.reading.nitf;

import org.jspecify.annotations.NullMarked;
