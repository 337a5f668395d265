/** From a document to the items in it; pure, one package a format family. */
@NullMarked
package io.broadsheet.ingest.reading;

import org.jspecify.annotations.NullMarked;
