/** How far what was read is from the truth; pure functions. */
@NullMarked
package io.broadsheet.benchmarks.editions.measuring;

import org.jspecify.annotations.NullMarked;
