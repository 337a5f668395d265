/** Bylines and datelines as wires print them: one line each, in the words of many languages. */
@NullMarked
package io.broadsheet.ingest.reading.credit;

import org.jspecify.annotations.NullMarked;
