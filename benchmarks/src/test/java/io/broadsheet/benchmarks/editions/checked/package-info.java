@NullMarked
package io.broadsheet.benchmarks.editions.checked;

import org.jspecify.annotations.NullMarked;
