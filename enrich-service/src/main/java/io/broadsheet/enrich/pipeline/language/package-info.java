/** Says which language an article is in, and for Chinese in which script. */
@NullMarked
package io.broadsheet.enrich.pipeline.language;

import org.jspecify.annotations.NullMarked;
