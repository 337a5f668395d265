@NullMarked
package io.broadsheet.benchmarks.wires;

import org.jspecify.annotations.NullMarked;
