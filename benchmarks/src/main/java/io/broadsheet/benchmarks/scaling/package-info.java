/** Growing: what more instances bring on this machine, and what a million articles an hour take. */
@NullMarked
package io.broadsheet.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;
