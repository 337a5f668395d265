/** From stories to a page as OCR gives it out, by the habits of a drawn paper. */
@NullMarked
package io.broadsheet.benchmarks.editions.printing;

import org.jspecify.annotations.NullMarked;
