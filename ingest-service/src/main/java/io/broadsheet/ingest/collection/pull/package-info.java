/** Asks the addresses of feeds for news, each feed from one instance at a time. */
@NullMarked
package io.broadsheet.ingest.collection.pull;

import org.jspecify.annotations.NullMarked;
