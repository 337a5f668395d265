/** Labels every character of a sentence as part of a name or not, by a model trained for it. */
@NullMarked
package io.broadsheet.enrich.pipeline.entity.tagging;

import org.jspecify.annotations.NullMarked;
