/** Finds what people said word for word, and who said it. */
@NullMarked
package io.broadsheet.enrich.pipeline.quotation;

import org.jspecify.annotations.NullMarked;
