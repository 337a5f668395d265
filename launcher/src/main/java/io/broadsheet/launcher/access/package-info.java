/** Feeds and keys as records on the compacted topics; secrets leave it once and are not kept. */
@NullMarked
package io.broadsheet.launcher.access;

import org.jspecify.annotations.NullMarked;
