/** What the machine adds to a version: the value of {@code articles.enriched}. */
@NullMarked
package io.broadsheet.contracts.enrichment;

import org.jspecify.annotations.NullMarked;
