/** Says which IPTC Media Topics an article belongs to, and how surely. */
@NullMarked
package io.broadsheet.enrich.pipeline.section;

import org.jspecify.annotations.NullMarked;
