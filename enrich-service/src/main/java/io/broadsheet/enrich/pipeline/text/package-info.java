/** What stages share: an article's text cut into sentences and words, and the draft they add to. */
@NullMarked
package io.broadsheet.enrich.pipeline.text;

import org.jspecify.annotations.NullMarked;
