/** Tells what happened to articles, in the order in which it was committed, without a gap. */
@NullMarked
package io.broadsheet.archive.change;

import org.jspecify.annotations.NullMarked;
