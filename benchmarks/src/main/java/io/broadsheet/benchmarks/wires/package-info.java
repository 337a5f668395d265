/** How many items of wires are read in a second, and what a large document takes of memory. */
@NullMarked
package io.broadsheet.benchmarks.wires;

import org.jspecify.annotations.NullMarked;
