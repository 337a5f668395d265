/** What a careful editor would say is on a page. */
@NullMarked
package io.broadsheet.benchmarks.editions.truth;

import org.jspecify.annotations.NullMarked;
