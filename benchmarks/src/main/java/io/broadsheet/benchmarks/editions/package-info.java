/** How well pages become articles again: pages of known truth, read and judged. */
@NullMarked
package io.broadsheet.benchmarks.editions;

import org.jspecify.annotations.NullMarked;
