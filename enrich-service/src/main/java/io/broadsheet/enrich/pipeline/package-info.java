/**
 * One raw article in, its enrichment out: stages in a fixed order, none of which can stop an
 * article.
 */
@NullMarked
package io.broadsheet.enrich.pipeline;

import org.jspecify.annotations.NullMarked;
