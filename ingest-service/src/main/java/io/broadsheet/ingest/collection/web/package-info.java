/** Fetches a document from the web, within limits, and never from inside the network. */
@NullMarked
package io.broadsheet.ingest.collection.web;

import org.jspecify.annotations.NullMarked;
