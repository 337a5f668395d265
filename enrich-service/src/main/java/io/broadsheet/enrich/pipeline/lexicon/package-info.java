/** Word lists and tables, read once from TSV resources. */
@NullMarked
package io.broadsheet.enrich.pipeline.lexicon;

import org.jspecify.annotations.NullMarked;
