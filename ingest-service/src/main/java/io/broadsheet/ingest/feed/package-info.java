/** What feeds and operators may ask about feeds. */
@NullMarked
package io.broadsheet.ingest.feed;

import org.jspecify.annotations.NullMarked;
