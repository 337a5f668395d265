/** The simple article in JSON: one object, one version of one article. */
@NullMarked
package io.broadsheet.ingest.reading.simple;

import org.jspecify.annotations.NullMarked;
