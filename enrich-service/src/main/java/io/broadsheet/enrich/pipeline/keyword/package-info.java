/** Picks the words that an article is about. */
@NullMarked
package io.broadsheet.enrich.pipeline.keyword;

import org.jspecify.annotations.NullMarked;
