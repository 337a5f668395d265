/** Articles as feeds for readers: Atom, RSS and JSON Feed, of what anybody may have. */
@NullMarked
package io.broadsheet.archive.reading.representation.feed;

import org.jspecify.annotations.NullMarked;
