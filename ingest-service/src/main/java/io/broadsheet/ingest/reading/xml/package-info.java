/** XML from strangers, read within bounds: no document types, no entities, no depths, no floods. */
@NullMarked
package io.broadsheet.ingest.reading.xml;

import org.jspecify.annotations.NullMarked;
