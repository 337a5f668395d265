@NullMarked
package io.broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
