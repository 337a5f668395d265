@NullMarked
package io.broadsheet.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;
