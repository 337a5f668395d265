/** Pages that a person has checked, from the resources beside it. */
@NullMarked
package io.broadsheet.benchmarks.editions.checked;

import org.jspecify.annotations.NullMarked;
