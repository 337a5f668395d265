/** What an article costs on its whole way: processor time, log, database. */
@NullMarked
package io.broadsheet.benchmarks.costs;

import org.jspecify.annotations.NullMarked;
