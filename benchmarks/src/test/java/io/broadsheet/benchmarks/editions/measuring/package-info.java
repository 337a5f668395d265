@NullMarked
package io.broadsheet.benchmarks.editions.measuring;

import org.jspecify.annotations.NullMarked;
