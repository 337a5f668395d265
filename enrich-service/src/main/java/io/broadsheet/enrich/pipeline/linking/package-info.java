/** Knows the divisions of China and says which of them a place name means. */
@NullMarked
package io.broadsheet.enrich.pipeline.linking;

import org.jspecify.annotations.NullMarked;
