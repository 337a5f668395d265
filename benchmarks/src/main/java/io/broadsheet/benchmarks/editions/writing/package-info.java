/** Invented stories: words for a page that nobody has printed. */
@NullMarked
package io.broadsheet.benchmarks.editions.writing;

import org.jspecify.annotations.NullMarked;
