/**
 * Takes raw articles from the log, hands them to the pipeline and puts the outcome back on the log.
 */
@NullMarked
package io.broadsheet.enrich;

import org.jspecify.annotations.NullMarked;
