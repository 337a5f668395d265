/** Keeps every version of every article and serves them. */
@NullMarked
package io.broadsheet.archive;

import org.jspecify.annotations.NullMarked;
