/** Tests of what an enrichment says. */
@NullMarked
package io.broadsheet.contracts.enrichment;

import org.jspecify.annotations.NullMarked;
