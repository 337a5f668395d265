/** Measures what enrichment finds, how sure it may be of it, and how fast it is. */
@NullMarked
package io.broadsheet.benchmarks.enrichment;

import org.jspecify.annotations.NullMarked;
