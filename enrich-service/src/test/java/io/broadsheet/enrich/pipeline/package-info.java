/** What the pipeline promises, shown on sentences of the kind that papers print. */
@NullMarked
package io.broadsheet.enrich.pipeline;

import org.jspecify.annotations.NullMarked;
