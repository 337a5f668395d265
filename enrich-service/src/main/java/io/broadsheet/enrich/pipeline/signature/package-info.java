/** Makes signatures by which near duplicates are found. */
@NullMarked
package io.broadsheet.enrich.pipeline.signature;

import org.jspecify.annotations.NullMarked;
