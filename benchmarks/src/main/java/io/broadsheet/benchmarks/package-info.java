/** How good and how fast the parts are, measured so that anyone can measure it again. */
@NullMarked
package io.broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
