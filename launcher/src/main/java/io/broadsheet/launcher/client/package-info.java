/** Speaks HTTP with ingest and archive, and gives a killed service time to come back. */
@NullMarked
package io.broadsheet.launcher.client;

import org.jspecify.annotations.NullMarked;
