/** Cuts text into sentences and words with their parts of speech. */
@NullMarked
package io.broadsheet.enrich.pipeline.segmentation;

import org.jspecify.annotations.NullMarked;
