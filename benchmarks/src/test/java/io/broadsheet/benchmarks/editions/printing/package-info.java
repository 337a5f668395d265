@NullMarked
package io.broadsheet.benchmarks.editions.printing;

import org.jspecify.annotations.NullMarked;
