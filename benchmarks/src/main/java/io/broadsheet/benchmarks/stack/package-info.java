/** A stack that a benchmark may do anything to, and articles to give it. */
@NullMarked
package io.broadsheet.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
